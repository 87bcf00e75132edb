# SPDX-License-Identifier: Apache-2.0
# Checks of the project itself, beside checks.includes: licences, format, translation, and the desktop's files.
# packaging/test.sh installs the tools; a check whose tool is missing fails rather than dropping out.
set(checks ${CMAKE_CURRENT_LIST_DIR})

function(atlas_check NAME)
    add_test(NAME checks.${NAME} COMMAND ${ARGN} WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
    set_tests_properties(checks.${NAME} PROPERTIES LABELS checks TIMEOUT 120)
endfunction()

atlas_check(includes Python3::Interpreter ${checks}/check_includes.py ${CMAKE_SOURCE_DIR})
atlas_check(questions Python3::Interpreter ${checks}/check_questions.py ${CMAKE_SOURCE_DIR})
atlas_check(spdx Python3::Interpreter ${checks}/check_spdx.py ${CMAKE_SOURCE_DIR})
atlas_check(translations Python3::Interpreter ${checks}/check_translations.py ${CMAKE_SOURCE_DIR} $<TARGET_FILE:Qt6::lupdate>)
atlas_check(of_the_checks Python3::Interpreter ${checks}/checks_test.py $<TARGET_FILE:Qt6::lupdate>)

function(atlas_check_with NAME TOOL)
    find_program(ATLAS_${TOOL} ${TOOL})
    if(ATLAS_${TOOL})
        atlas_check(${NAME} ${ATLAS_${TOOL}} ${ARGN})
    else()
        atlas_check(${NAME} ${CMAKE_COMMAND} -E false) # its name says what is missing
        message(WARNING "checks.${NAME} fails: ${TOOL} is not installed")
    endif()
endfunction()

file(GLOB_RECURSE formatted CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}
    ${CMAKE_SOURCE_DIR}/app/*.h ${CMAKE_SOURCE_DIR}/app/*.cpp ${CMAKE_SOURCE_DIR}/ui/*.h ${CMAKE_SOURCE_DIR}/ui/*.cpp
    ${CMAKE_SOURCE_DIR}/tests/*.h ${CMAKE_SOURCE_DIR}/tests/*.cpp)
atlas_check_with(format clang-format --dry-run -Werror ${formatted})

atlas_check_with(xml xmllint --noout ${CMAKE_SOURCE_DIR}/packaging/liangjiang-atlas-mime.xml)

# What an installation puts where; the Debian package holds the same files.
add_test(NAME package.install COMMAND bash ${CMAKE_CURRENT_LIST_DIR}/../e2e/package_test.sh ${CMAKE_BINARY_DIR})
set_tests_properties(package.install PROPERTIES LABELS package TIMEOUT 300
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false")
if(CMAKE_BINARY_DIR STREQUAL "${CMAKE_SOURCE_DIR}/build/release") # the folder that the scripts build in
    add_test(NAME package.scripts COMMAND bash ${CMAKE_CURRENT_LIST_DIR}/../e2e/scripts_test.sh ${CMAKE_SOURCE_DIR})
    set_tests_properties(package.scripts PROPERTIES LABELS package TIMEOUT 300 RUN_SERIAL ON)
endif()
