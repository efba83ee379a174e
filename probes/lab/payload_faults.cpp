// SPDX-License-Identifier: GPL-3.0-or-later
// Transfers that die at a size or after a time, their polite twins, and two more habits of web servers.
#include "probes/lab/catalogue.h"

namespace resetscope::probes::lab {

namespace asio = boost::asio;

namespace {

constexpr const char *kUpload = "/upload";

Started startUploadLimit(asio::io_context &io, const Values &values)
{
    HttpSettings http;
    http.bodyLimit = values.fixed ? 0 : values.count("size");
    return {startHttp(io, values.port, http)};
}

Started startUploadPolite(asio::io_context &io, const Values &values)
{
    HttpSettings http;
    http.bodyLimit = values.fixed ? 0 : values.count("size");
    http.politeLimit = true;
    return {startHttp(io, values.port, http)};
}

Started startUploadTime(asio::io_context &io, const Values &values)
{
    HttpSettings http;
    http.bodyRate = values["rate"];
    http.bodyTime = values.fixed ? LabDuration(0) : values.seconds("limit");
    return {startHttp(io, values.port, http)};
}

Started startDownloadCut(asio::io_context &io, const Values &values)
{
    HttpSettings http;
    http.answerBytes = values.count("length");
    http.cutAt = values.fixed ? 0 : values.count("size");
    return {startHttp(io, values.port, http)};
}

Started startDownloadBig(asio::io_context &io, const Values &values)
{
    HttpSettings http;
    http.answerBytes = values.count("length");
    return {startHttp(io, values.port, http)};
}

Started startRequestLimit(asio::io_context &io, const Values &values)
{
    HttpSettings http;
    http.requestLimit = values.fixed ? 0 : static_cast<int>(values["requests"]);
    return {startHttp(io, values.port, http)};
}

Started startRequestLimitTold(asio::io_context &io, const Values &values)
{
    HttpSettings http;
    http.requestLimit = static_cast<int>(values["requests"]);
    http.announce = true;
    return {startHttp(io, values.port, http)};
}

Started startBrokenPromise(asio::io_context &io, const Values &values)
{
    HttpSettings http;
    http.announce = true;
    http.announced = values.seconds("announced");
    http.keepAlive = values.fixed ? http.announced + LabDuration(1) : values.seconds("limit");
    return {startHttp(io, values.port, http)};
}

const char *const kSize = QT_TRANSLATE_NOOP("content", "Largest body");
const char *const kLargerBody = QT_TRANSLATE_NOOP("content", "Bodies of any size are accepted.");
const char *const kLength = QT_TRANSLATE_NOOP("content", "Length of the answer");
constexpr double kMost = 64.0 * 1024 * 1024;

Setting size(double initial)
{
    return {"size", kSize, "bytes", initial, 1024, kMost, true};
}

Setting length(double initial)
{
    return {"length", kLength, "bytes", initial, 1024, kMost, true};
}

Definition uploadLimit()
{
    return {{.id = "upload-limit",
             .cause = "large_payload",
             .title = QT_TRANSLATE_NOOP("content", "A server that hangs up on large uploads"),
             .teaches = QT_TRANSLATE_NOOP(
                 "content", "It stops reading at a size and closes; what it left unread comes back as a reset."),
             .twin = "upload-413",
             .clientSees = QT_TRANSLATE_NOOP(
                 "content", "Small uploads get status 200. A larger one breaks off: connection reset by peer "
                            "(ECONNRESET) or broken pipe (EPIPE), without an answer."),
             .fix = kLargerBody,
             .hint = {.uploadPath = kUpload, .when = "large_upload"},
             .settings = {size(1024.0 * 1024)}},
            onThread("http", "/", startUploadLimit)};
}

Definition uploadPolite()
{
    return {
        {.id = "upload-413",
         .cause = "healthy",
         .title = QT_TRANSLATE_NOOP("content", "A server that refuses large uploads politely"),
         .teaches = QT_TRANSLATE_NOOP(
             "content", "The same limit, but it reads to the end and answers 413: a rule with a reason, no reset."),
         .twin = "upload-limit",
         .clientSees = QT_TRANSLATE_NOOP(
             "content", "Small uploads get status 200, larger ones a complete answer: status 413 Content Too Large."),
         .fix = kLargerBody,
         .hint = {.uploadPath = kUpload},
         .settings = {size(1024.0 * 1024)}},
        onThread("http", "/", startUploadPolite)};
}

Definition uploadTime()
{
    return {
        {.id = "upload-time",
         .cause = "large_payload",
         .title = QT_TRANSLATE_NOOP("content", "A server that gives an upload too little time"),
         .teaches = QT_TRANSLATE_NOOP(
             "content", "It looks like a size limit, but a clock ends the upload: whoever is slower fails earlier."),
         .limit_s = 1,
         .twin = "upload-limit",
         .clientSees = QT_TRANSLATE_NOOP(
             "content", "Short uploads get status 200. One that takes longer than the limit breaks off: connection "
                        "reset by peer (ECONNRESET)."),
         .fix = QT_TRANSLATE_NOOP("content", "An upload may take as long as it needs."),
         .hint = {.uploadPath = kUpload, .when = "large_upload"},
         .settings = {limitSetting(QT_TRANSLATE_NOOP("content", "Time for one upload"), 1),
                      {"rate", QT_TRANSLATE_NOOP("content", "Speed at which the server reads (bytes a second)"),
                       "bytes", 2.0 * 1024 * 1024, 16384, 1e9, true}}},
        onThread("http", "/", startUploadTime)};
}

Definition downloadCut()
{
    return {{.id = "download-cut",
             .cause = "large_payload",
             .title = QT_TRANSLATE_NOOP("content", "Downloads that always break at one place"),
             .teaches = QT_TRANSLATE_NOOP(
                 "content", "The answer starts well and is cut off at the same byte every time: a buffer or a limit."),
             .twin = "download-large",
             .clientSees = QT_TRANSLATE_NOOP(
                 "content", "The answer has status 200 and promises 4 MB; after 1.5 MB a read fails: connection reset "
                            "by peer (ECONNRESET)."),
             .fix = QT_TRANSLATE_NOOP("content", "The limit on the size of answers is removed."),
             .hint = {.when = "large_download"},
             .settings = {{"size", QT_TRANSLATE_NOOP("content", "Bytes until the break"), "bytes", 1500000, 1024, kMost,
                           true},
                          length(4000000)}},
            onThread("http", "/download", startDownloadCut)};
}

Definition downloadLarge()
{
    return {{.id = "download-large",
             .cause = "healthy",
             .title = QT_TRANSLATE_NOOP("content", "A large download that works"),
             .teaches = QT_TRANSLATE_NOOP("content", "Size alone is no fault: every byte of the answer arrives."),
             .twin = "download-cut",
             .clientSees = QT_TRANSLATE_NOOP("content", "The answer has status 200 and arrives to its last byte."),
             .settings = {length(4000000)}},
            onThread("http", "/download", startDownloadBig)};
}

Definition requestLimit()
{
    return {
        {.id = "keepalive-requests",
         .cause = "keepalive_mismatch",
         .title = QT_TRANSLATE_NOOP("content", "A web server that closes after some requests"),
         .teaches = QT_TRANSLATE_NOOP(
             "content", "It counts the requests of a connection and closes without a word; the next one is lost."),
         .twin = "keepalive-requests-told",
         .clientSees = QT_TRANSLATE_NOOP(
             "content", "The last answer still says \"keep-alive\"; then the server closes. The next request fails: "
                        "connection reset by peer (ECONNRESET), or a read returns 0."),
         .fix = QT_TRANSLATE_NOOP("content", "The number of requests on one connection is no longer limited."),
         .hint = {.when = "random", .maxIdle_s = 6},
         .settings = {{"requests", QT_TRANSLATE_NOOP("content", "Requests on one connection"), "requests", 5, 1, 10000,
                       true}}},
        onThread("http", "/", startRequestLimit)};
}

Definition requestLimitTold()
{
    return {{.id = "keepalive-requests-told",
             .cause = "healthy",
             .title = QT_TRANSLATE_NOOP("content", "A web server that says which answer is the last"),
             .teaches = QT_TRANSLATE_NOOP(
                 "content", "It counts requests too, but its last answer says \"close\", so nobody sends another one."),
             .twin = "keepalive-requests",
             .clientSees =
                 QT_TRANSLATE_NOOP("content", "The last answer says \"Connection: close\", then a read returns 0."),
             .hint = {.maxIdle_s = 6},
             .settings = {{"requests", QT_TRANSLATE_NOOP("content", "Requests on one connection"), "requests", 5, 1,
                           10000, true}}},
            onThread("http", "/", startRequestLimitTold)};
}

Definition brokenPromise()
{
    return {
        {.id = "keepalive-promise",
         .cause = "keepalive_mismatch",
         .title = QT_TRANSLATE_NOOP("content", "A web server that promises more than it keeps"),
         .teaches = QT_TRANSLATE_NOOP(
             "content", "It announces how long it waits and closes earlier; even careful clients lose requests."),
         .limit_s = 3,
         .twin = "keepalive-announced",
         .clientSees = QT_TRANSLATE_NOOP(
             "content", "Answers say \"Keep-Alive: timeout=10\", but the close (a read returns 0) comes after 3 "
                        "seconds."),
         .fix = QT_TRANSLATE_NOOP("content", "The server waits longer than it announces."),
         .hint = {.when = "after_quiet", .maxIdle_s = 12},
         .settings = {limitSetting(QT_TRANSLATE_NOOP("content", "Wait for the next request"), 3),
                      {"announced", QT_TRANSLATE_NOOP("content", "Wait that it announces"), "s", 10, 1, 3600, true}}},
        onThread("http", "/", startBrokenPromise)};
}

}  // namespace

std::vector<Definition> payloadFaults()
{
    return {uploadLimit(), uploadPolite(), uploadTime(), downloadCut(), downloadLarge()};
}

std::vector<Definition> keepAliveFaults()
{
    return {requestLimit(), requestLimitTold(), brokenPromise()};
}

}  // namespace resetscope::probes::lab
