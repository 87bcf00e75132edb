# SPDX-License-Identifier: Apache-2.0
# What is installed and where, and the Debian package that CPack makes of it (packaging/deb.sh).
include(GNUInstallDirs)
set(packaging ${CMAKE_CURRENT_LIST_DIR})

# All libraries are the system's; no search path of our own goes into the program.
set_target_properties(liangjiang-atlas atlas_office PROPERTIES INSTALL_RPATH "")
install(TARGETS liangjiang-atlas RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS atlas_office LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/liangjiang-atlas)
install(FILES ${packaging}/liangjiang-atlas.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/io.liangjiang_atlas.liangjiang_atlas.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${packaging}/liangjiang-atlas-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME liangjiang-atlas.xml)
install(FILES resources/icons/liangjiang-atlas.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${packaging}/copyright ${packaging}/screenshot.png DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/liangjiang-atlas)

# The newest release's number and day are said by the package's changelog alone.
file(STRINGS ${packaging}/changelog signed REGEX "^ -- " LIMIT_COUNT 1)
string(REGEX REPLACE "^.*>  " "" signed "${signed}")
execute_process(COMMAND date --utc --date "${signed}" +%F OUTPUT_VARIABLE ATLAS_RELEASED OUTPUT_STRIP_TRAILING_WHITESPACE
    COMMAND_ERROR_IS_FATAL ANY)
# A software centre shows pictures from the web alone. Who publishes the program says where packaging/screenshot.png is then.
set(ATLAS_SCREENSHOT_URL "" CACHE STRING "https address of packaging/screenshot.png; without one the metainfo names no picture")
set(ATLAS_SCREENSHOTS "")
if(ATLAS_SCREENSHOT_URL)
    string(CONCAT ATLAS_SCREENSHOTS "  <screenshots>\n    <screenshot type=\"default\">\n      <caption>The overview of an area</caption>\n"
        "      <caption xml:lang=\"zh_CN\">区域总览</caption>\n      <image type=\"source\">${ATLAS_SCREENSHOT_URL}</image>\n"
        "    </screenshot>\n  </screenshots>\n")
endif()
configure_file(${packaging}/metainfo.xml.in io.liangjiang_atlas.liangjiang_atlas.metainfo.xml @ONLY)
configure_file(${packaging}/liangjiang-atlas.1.in liangjiang-atlas.1 @ONLY)
configure_file(${packaging}/changelog changelog COPYONLY)

# Debian wants its documents compressed, and the same bytes from the same sources: no name and time inside (-n).
find_program(GZIP gzip REQUIRED)
foreach(document changelog liangjiang-atlas.1)
    execute_process(COMMAND ${GZIP} -9nfk ${document} WORKING_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/liangjiang-atlas)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/liangjiang-atlas.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)

# Packing takes the program as packaging/run.sh built it, and no test along.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
set(CMAKE_SKIP_PACKAGE_ALL_DEPENDENCY ON)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME liangjiang-atlas)
set(CPACK_PACKAGE_VENDOR "Liangjiang Atlas maintainers")
set(CPACK_PACKAGE_CONTACT "Liangjiang Atlas maintainers <maintainers@liangjiang-atlas.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "industry portfolio for investors and planners")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Liangjiang Atlas holds the industries of a development area as a tree, the
figures known about each with their sources, and the growth planned for them.
Projections, roll-ups and charts follow every step of an edit.
.
English and Simplified Chinese; the 2024 opportunity list of Liangjiang New
Area in Chongqing comes with it as the starter portfolio.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no library says: the fonts for Latin text and Chinese, the display server of today, the database driver, the reader of the icon, Qt's own words in Chinese.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "fonts-noto-core, fonts-noto-cjk, libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "xdg-utils")
include(CPack)
