# SPDX-License-Identifier: GPL-3.0-or-later
# Bill of materials in the SPDX 2.3 JSON format: what the programs contain and link to, with the versions that were
# found and the licences under which the parts come. The date is the commit's, so the file is the same every time.
find_program(RESETSCOPE_GIT git)
set(commit unknown)
set(created 1970-01-01T00:00:00Z)
set(resetscope_commit_seconds 0)
if(RESETSCOPE_GIT AND EXISTS ${PROJECT_SOURCE_DIR}/.git)
    execute_process(COMMAND ${RESETSCOPE_GIT} -C ${PROJECT_SOURCE_DIR} log -1 --format=%H
        OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    execute_process(COMMAND ${CMAKE_COMMAND} -E env TZ=UTC ${RESETSCOPE_GIT} -C ${PROJECT_SOURCE_DIR} log -1
            --date=format-local:%Y-%m-%dT%H:%M:%SZ --format=%cd
        OUTPUT_VARIABLE created OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    execute_process(COMMAND ${RESETSCOPE_GIT} -C ${PROJECT_SOURCE_DIR} log -1 --format=%ct
        OUTPUT_VARIABLE resetscope_commit_seconds OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()

set(packages)
set(relations)
# part(ID NAME VERSION LICENCE HOME): one library
function(part id name version licence home)
    if(NOT version)
        set(version NOASSERTION)
    endif()
    list(APPEND packages "    {\"SPDXID\": \"SPDXRef-${id}\", \"name\": \"${name}\", \"versionInfo\": \"${version}\",
     \"downloadLocation\": \"${home}\", \"filesAnalyzed\": false, \"licenseConcluded\": \"${licence}\",
     \"licenseDeclared\": \"${licence}\", \"copyrightText\": \"NOASSERTION\"}")
    set(packages "${packages}" PARENT_SCOPE)
    if(NOT id STREQUAL resetscope)
        list(APPEND relations "    {\"spdxElementId\": \"SPDXRef-resetscope\", \"relationshipType\": \"DEPENDS_ON\", \"relatedSpdxElement\": \"SPDXRef-${id}\"}")
        set(relations "${relations}" PARENT_SCOPE)
    endif()
endfunction()

part(resetscope resetscope "${PROJECT_VERSION}" GPL-3.0-or-later NOASSERTION)
part(qt "Qt Core, Gui, Widgets, Sql, Svg" "${Qt6_VERSION}" "LGPL-3.0-only OR GPL-3.0-only" https://www.qt.io/)
if(RESETSCOPE_UI)
    part(qtcharts "Qt Charts" "${Qt6Charts_VERSION}" GPL-3.0-only https://www.qt.io/)
endif()
part(boost "Boost (Asio, Beast, JSON)" "${Boost_VERSION_STRING}" BSL-1.0 https://www.boost.org/)
part(openssl OpenSSL "${OPENSSL_VERSION}" Apache-2.0 https://www.openssl.org/)
part(spdlog spdlog "${spdlog_VERSION}" MIT https://github.com/gabime/spdlog)
part(fmt fmt "${fmt_VERSION}" MIT https://github.com/fmtlib/fmt)
part(qpdf qpdf "${qpdf_VERSION}" Apache-2.0 https://qpdf.sourceforge.io/)
part(zlib zlib "${ZLIB_VERSION_STRING}" Zlib https://zlib.net/)
if(TARGET resetscope-capture-helper)
    part(libpcap libpcap "" BSD-3-Clause https://www.tcpdump.org/)
endif()
list(JOIN packages ",\n" packages)
list(JOIN relations ",\n" relations)
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/resetscope.spdx.json @ONLY CONTENT [[{
  "spdxVersion": "SPDX-2.3",
  "dataLicense": "CC0-1.0",
  "SPDXID": "SPDXRef-DOCUMENT",
  "name": "resetscope-@PROJECT_VERSION@",
  "documentNamespace": "https://resetscope.invalid/spdx/@PROJECT_VERSION@-@commit@",
  "creationInfo": {"created": "@created@", "creators": ["Organization: The Resetscope authors"]},
  "packages": [
@packages@
  ],
  "relationships": [
    {"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-resetscope"},
@relations@
  ]
}
]])
foreach(component IN ITEMS cli gui)
    if(component STREQUAL cli OR RESETSCOPE_UI)
        string(REPLACE gui resetscope folder ${component})
        string(REPLACE cli resetscope-cli folder ${folder})
        install(FILES ${CMAKE_CURRENT_BINARY_DIR}/resetscope.spdx.json
            DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${folder} COMPONENT ${component})
    endif()
endforeach()
