# SPDX-License-Identifier: Apache-2.0
# Checks of the project itself, beside checks.includes: licences, format, translation, and the desktop's files.
set(checks ${CMAKE_CURRENT_LIST_DIR})

function(atlas_check NAME)
    add_test(NAME checks.${NAME} COMMAND ${ARGN} WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
    set_tests_properties(checks.${NAME} PROPERTIES LABELS checks TIMEOUT 120)
endfunction()
set_tests_properties(checks.includes PROPERTIES LABELS checks)

atlas_check(spdx Python3::Interpreter ${checks}/check_spdx.py ${CMAKE_SOURCE_DIR})
atlas_check(translations Python3::Interpreter ${checks}/check_translations.py ${CMAKE_SOURCE_DIR} $<TARGET_FILE:Qt6::lupdate>)
atlas_check(of_the_checks Python3::Interpreter ${checks}/checks_test.py $<TARGET_FILE:Qt6::lupdate>)

# A tool that is not installed takes its check along; packaging/test.sh installs them all.
function(atlas_check_with NAME TOOL)
    find_program(ATLAS_${TOOL} ${TOOL})
    if(ATLAS_${TOOL})
        atlas_check(${NAME} ${ATLAS_${TOOL}} ${ARGN})
    else()
        message(STATUS "checks.${NAME} is left out: ${TOOL} is not installed")
    endif()
endfunction()

file(GLOB_RECURSE formatted CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}
    ${CMAKE_SOURCE_DIR}/app/*.h ${CMAKE_SOURCE_DIR}/app/*.cpp ${CMAKE_SOURCE_DIR}/ui/*.h ${CMAKE_SOURCE_DIR}/ui/*.cpp
    ${CMAKE_SOURCE_DIR}/tests/*.h ${CMAKE_SOURCE_DIR}/tests/*.cpp)
atlas_check_with(format clang-format --dry-run -Werror ${formatted})

file(GLOB metainfo CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/packaging/*.metainfo.xml)
file(GLOB desktop CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/packaging/*.desktop)
file(GLOB xml CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/packaging/*.xml)
if(metainfo)
    atlas_check_with(appstream appstreamcli validate --no-net ${metainfo})
    atlas_check_with(xml xmllint --noout ${xml})
endif()
if(desktop)
    atlas_check_with(desktop desktop-file-validate ${desktop})
endif()

# What an installation puts where; the Debian package holds the same files.
add_test(NAME package.install COMMAND bash ${CMAKE_CURRENT_LIST_DIR}/../e2e/package_test.sh ${CMAKE_BINARY_DIR})
set_tests_properties(package.install PROPERTIES LABELS package TIMEOUT 120
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false")
