# SPDX-License-Identifier: Apache-2.0
# Holds that the sanitizer of this build sees a fault of ours: a suppression that hides too much would hide it too.
if(NOT ATLAS_SANITIZER)
    return()
endif()
add_executable(planted ${CMAKE_CURRENT_LIST_DIR}/planted.cpp)
set_target_properties(planted PROPERTIES AUTOMOC OFF)
target_link_libraries(planted PRIVATE atlas_core atlas_build)

function(atlas_sees FAULT REPORT)
    add_test(NAME sanitizers.sees_${FAULT} COMMAND planted ${FAULT})
    set_tests_properties(sanitizers.sees_${FAULT} PROPERTIES LABELS sanitizers PASS_REGULAR_EXPRESSION "${REPORT}")
endfunction()

if(ATLAS_SANITIZER STREQUAL "address")
    atlas_sees(leak "LeakSanitizer: detected memory leaks")
    atlas_sees(gone "heap-use-after-free[^\n]*")
    atlas_sees(undefined "signed integer overflow")
else()
    atlas_sees(race "data race")
endif()
