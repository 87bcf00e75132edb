# SPDX-License-Identifier: Apache-2.0
# Read by ctest when it starts: asks a test program for its suites and makes an entry of each.
# folder: its name and label; program: its path; slow: an expression for the suites with the label "slow".
# A suite whose name ends with OnX11, OnTwoDisplays or OnEachScreen gets that; run by hand, it says that it is skipped.
if(NOT EXISTS "${program}")
    add_test("${folder}.not_built" "${program}")
    return()
endif()
execute_process(COMMAND "${program}" --gtest_list_tests OUTPUT_VARIABLE listed RESULT_VARIABLE failed)
string(REGEX MATCHALL "(^|\n)[A-Za-z0-9_/]+\\.[^\n]*" lines "${listed}")
if(failed OR NOT lines)
    add_test("${folder}.lists_its_tests" "${program}" --gtest_list_tests)
    return()
endif()
foreach(line IN LISTS lines)
    string(REGEX MATCH "[A-Za-z0-9_/]+" suite "${line}")
    set(start "${program}")
    set(environment "")
    set(place .)
    if(suite MATCHES "OnX11$") # what X11 does differently: shortcuts, focus
        set(start xvfb-run -a -s "-screen 0 1920x1080x24" "${program}")
        set(environment ATLAS_TEST_PLATFORM=xcb)
    elseif(suite MATCHES "OnTwoDisplays$")
        # By its name alone: Qt reads this variable as Latin-1, and a folder may be called anything.
        set(environment ATLAS_TEST_PLATFORM=offscreen:configfile=two_displays.json)
        set(place "${CMAKE_CURRENT_LIST_DIR}/support")
    elseif(suite MATCHES "OnEachScreen$")
        set(environment ATLAS_TEST_PLATFORM=offscreen:configfile=screens.json)
        set(place "${CMAKE_CURRENT_LIST_DIR}/support")
    endif()
    add_test("${folder}.${suite}" ${start} "--gtest_filter=${suite}.*" --gtest_brief=1)
    set(labels ${folder})
    if(slow AND suite MATCHES "${slow}")
        list(APPEND labels slow)
    endif()
    set_tests_properties("${folder}.${suite}" PROPERTIES LABELS "${labels}" TIMEOUT 600 ENVIRONMENT "${environment}"
        WORKING_DIRECTORY "${place}")
endforeach()
