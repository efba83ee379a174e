// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnosis/diagnose.h"
#include "app/evidence/evidence.h"
#include "app/fixes/fix_catalog.h"
#include "app/report/case_json_parts.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

#include <cmath>
#include <limits>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestFilesTitle = 2000;
constexpr double kHuge = std::numeric_limits<double>::max();
constexpr double kLongestTime = 1e9;  ///< seconds; thirty years

std::string utf8(const QString &text)
{
    return text.toUtf8().toStdString();
}

QString at(const QString &pointer, const char *key)
{
    return pointer + u'/' + QLatin1StringView(key);
}

QString at(const QString &pointer, qsizetype index)
{
    return pointer + u'/' + QString::number(index);
}

/// Nesting of the document without parsing it: a deep one would exhaust the stack of a parser.
int deepestNesting(const QByteArray &json)
{
    int depth = 0;
    int deepest = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText) {
            if (c == '\\') {
                ++i;
            } else if (c == '"') {
                inText = false;
            }
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

template <typename Enum, std::size_t N>
std::optional<Enum> fromWord(const QString &word, const std::array<std::pair<QLatin1StringView, Enum>, N> &words)
{
    for (const auto &[text, value] : words) {
        if (word == text) {
            return value;
        }
    }
    return std::nullopt;
}

std::optional<probes::ProbeState> stateFromWord(const QString &word)
{
    using State = probes::ProbeState;
    for (const State state :
         {State::Waiting, State::Running, State::Done, State::Skipped, State::Failed, State::Cancelled}) {
        const std::string_view name = probes::toString(state);
        if (word == QLatin1StringView(name.data(), static_cast<qsizetype>(name.size()))) {
            return state;
        }
    }
    return std::nullopt;
}

std::optional<probes::Operation> operationFromWord(const QString &word)
{
    using Op = probes::Operation;
    for (const Op operation : {Op::Resolve, Op::Connect, Op::TlsHandshake, Op::Write, Op::Read, Op::Parse}) {
        const std::string_view name = probes::toString(operation);
        if (word == QLatin1StringView(name.data(), static_cast<qsizetype>(name.size()))) {
            return operation;
        }
    }
    return std::nullopt;
}

probes::CloseKind closeFromWord(const QString &word)
{
    using Kind = probes::CloseKind;
    static constexpr std::array words{
        std::pair{QLatin1StringView("fin"), Kind::Fin},
        std::pair{QLatin1StringView("rst"), Kind::Rst},
        std::pair{QLatin1StringView("silent"), Kind::Silent},
    };
    return fromWord(word, words).value_or(Kind::None);
}

probes::LaneSample::Phase phaseFromWord(const QString &word)
{
    using Phase = probes::LaneSample::Phase;
    static constexpr std::array words{
        std::pair{QLatin1StringView("waiting"), Phase::Waiting},
        std::pair{QLatin1StringView("testing"), Phase::Testing},
        std::pair{QLatin1StringView("survived"), Phase::Survived},
        std::pair{QLatin1StringView("closed"), Phase::Closed},
        std::pair{QLatin1StringView("failed"), Phase::Failed},
    };
    return fromWord(word, words).value_or(Phase::Opening);
}

probes::LaneSample::Silence silenceFromWord(const QString &word)
{
    using Silence = probes::LaneSample::Silence;
    static constexpr std::array words{
        std::pair{QLatin1StringView("between_requests"), Silence::BetweenRequests},
        std::pair{QLatin1StringView("during_request"), Silence::DuringRequest},
    };
    return fromWord(word, words).value_or(Silence::Raw);
}

int count(JsonReader &in, const QJsonObject &o, const char *key, const QString &pointer)
{
    return static_cast<int>(in.number(o, key, pointer, -1, 1'000'000'000));
}

double amount(JsonReader &in, const QJsonObject &o, const char *key, const QString &pointer)
{
    return in.number(o, key, pointer, 0, kHuge);
}

/// Samples of everything beyond the first six probes.
std::optional<probes::SampleData> laterSampleData(JsonReader &in, const QJsonObject &o, const QString &pointer,
                                                  const QString &kind)
{
    if (kind == "hop"_L1) {
        return probes::HopSample{count(in, o, "hop", pointer), utf8(in.text(o, "address", pointer)),
                                 amount(in, o, "rtt_s", pointer), utf8(in.text(o, "outcome", pointer))};
    }
    if (kind == "gate"_L1) {
        return probes::GateSample{count(in, o, "gate", pointer), in.flag(o, "passed", pointer),
                                  utf8(in.text(o, "what", pointer))};
    }
    if (kind == "transfer"_L1) {
        return probes::TransferSample{utf8(in.text(o, "direction", pointer)), amount(in, o, "size_bytes", pointer),
                                      amount(in, o, "done_bytes", pointer),   amount(in, o, "elapsed_s", pointer),
                                      count(in, o, "pace", pointer),          count(in, o, "status", pointer),
                                      utf8(in.text(o, "outcome", pointer))};
    }
    if (kind == "load"_L1) {
        return probes::LoadSample{
            utf8(in.text(o, "ramp", pointer)), amount(in, o, "level", pointer), count(in, o, "round", pointer),
            count(in, o, "ok", pointer),       count(in, o, "reset", pointer),  count(in, o, "refused", pointer),
            count(in, o, "stalled", pointer),  count(in, o, "errors", pointer), amount(in, o, "median_s", pointer)};
    }
    if (kind == "event"_L1) {
        return probes::EventSample{utf8(in.text(o, "what", pointer)), count(in, o, "lane", pointer),
                                   amount(in, o, "age_s", pointer), amount(in, o, "quiet_s", pointer),
                                   amount(in, o, "bytes", pointer)};
    }
    if (kind == "flow"_L1) {
        return probes::FlowSample{count(in, o, "flow", pointer),
                                  amount(in, o, "age_s", pointer),
                                  amount(in, o, "quiet_s", pointer),
                                  amount(in, o, "bytes_up", pointer),
                                  amount(in, o, "bytes_down", pointer),
                                  utf8(in.text(o, "ended_by", pointer)),
                                  closeFromWord(in.text(o, "close", pointer))};
    }
    return std::nullopt;
}

std::optional<probes::SampleData> sampleData(JsonReader &in, const QJsonObject &o, const QString &pointer)
{
    const QString kind = in.text(o, "kind", pointer);
    const double elapsed = in.number(o, "elapsed_s", pointer, -kLongestTime, kLongestTime);
    if (kind == "resolve"_L1) {
        return probes::ResolveSample{utf8(in.text(o, "resolver", pointer)), utf8(in.text(o, "address", pointer)),
                                     elapsed, utf8(in.text(o, "error", pointer))};
    }
    if (kind == "connect"_L1) {
        return probes::ConnectSample{utf8(in.text(o, "peer", pointer)), elapsed, utf8(in.text(o, "outcome", pointer))};
    }
    if (kind == "tls"_L1) {
        return probes::TlsSample{utf8(in.text(o, "peer", pointer)), in.flag(o, "with_server_name", pointer, true),
                                 elapsed, utf8(in.text(o, "outcome", pointer)), utf8(in.text(o, "detail", pointer))};
    }
    if (kind == "http"_L1) {
        return probes::HttpSample{static_cast<int>(in.number(o, "status", pointer, 0, 9999)), elapsed,
                                  utf8(in.text(o, "outcome", pointer))};
    }
    if (kind == "lane"_L1) {
        probes::LaneSample lane;
        lane.lane = static_cast<int>(in.number(o, "lane", pointer, 0, 1'000'000));
        lane.silence = silenceFromWord(in.text(o, "silence", pointer));
        lane.phase = phaseFromWord(in.text(o, "phase", pointer));
        lane.planned_s = in.number(o, "planned_s", pointer, 0, kLongestTime);
        lane.silent_s = in.number(o, "silent_s", pointer, 0, kLongestTime);
        lane.close = closeFromWord(in.text(o, "close", pointer));
        lane.byTest = in.flag(o, "by_test", pointer);
        return lane;
    }
    if (kind == "reuse"_L1) {
        return probes::ReuseSample{in.number(o, "before_close_s", pointer, -kLongestTime, kLongestTime),
                                   utf8(in.text(o, "outcome", pointer))};
    }
    if (kind == "value"_L1) {
        return probes::ValueSample{utf8(in.text(o, "series", pointer)), in.number(o, "value", pointer, -kHuge, kHuge)};
    }
    return laterSampleData(in, o, pointer, kind);
}

probes::Finding readFinding(JsonReader &in, const QJsonObject &o, const QString &pointer)
{
    probes::Finding finding;
    finding.id = utf8(in.text(o, "id", pointer));
    const QJsonValue value = o.value("value"_L1);
    switch (value.type()) {
    case QJsonValue::Double:
        finding.value = value.toDouble();
        break;
    case QJsonValue::String:
        finding.value = utf8(in.text(o, "value", pointer));
        break;
    case QJsonValue::Bool:
        finding.value = value.toBool();
        break;
    default:
        in.fail(at(pointer, "value"),
                QCoreApplication::translate("CaseReader", "A finding needs a number, a word or yes/no as its value."));
    }
    for (const auto &[key, bound] : {std::pair{"low", &finding.low}, std::pair{"high", &finding.high}}) {
        if (!o.value(QLatin1StringView(key)).isUndefined() && !o.value(QLatin1StringView(key)).isNull()) {
            *bound = in.number(o, key, pointer, -kHuge, kHuge);
        }
    }
    finding.unit = utf8(in.text(o, "unit", pointer));
    finding.probe = utf8(in.text(o, "probe", pointer));
    return finding;
}

ProbeRecord readProbe(JsonReader &in, const QJsonObject &o, const QString &pointer, int &budget)
{
    ProbeRecord record;
    record.id = in.text(o, "id", pointer);
    const QString state = in.text(o, "state", pointer);
    if (const auto known = stateFromWord(state)) {
        record.state = *known;
    } else {
        in.fail(at(pointer, "state"),
                QCoreApplication::translate("CaseReader", "“%1” is not a state of a test.").arg(state.left(40)));
    }
    record.reason = in.text(o, "reason", pointer);
    record.elapsed_s = in.number(o, "elapsed_s", pointer, 0, kLongestTime);
    record.progress = in.number(o, "progress", pointer, 0, 1);
    record.stage = in.text(o, "stage", pointer);
    const QJsonArray failures = in.array(o, "failures", pointer);
    const QString failuresAt = at(pointer, "failures");
    for (qsizetype i = 0; i < std::min<qsizetype>(failures.size(), 10'000) && !in.failed(); ++i) {
        const QJsonObject item = failures.at(i).toObject();
        const QString here = at(failuresAt, i);
        probes::Failure failure;
        failure.operation = operationFromWord(in.text(item, "operation", here)).value_or(probes::Operation::Connect);
        failure.peer = utf8(in.text(item, "peer", here));
        failure.code = utf8(in.text(item, "code", here));
        failure.detail = utf8(in.text(item, "detail", here));
        record.failures.push_back(std::move(failure));
    }
    record.samples = in.samples(in.array(o, "samples", pointer), utf8(record.id), at(pointer, "samples"), budget);
    return record;
}

void readTarget(JsonReader &in, const QJsonObject &root, CaseFile &file)
{
    const QJsonObject target = in.object(root, "target", QString());
    const QString url = in.text(target, "url", u"/target"_s);
    file.addresses = in.texts(target, "addresses", u"/target"_s, 1000);
    if (in.failed()) {
        return;
    }
    auto parsed = probes::parseTarget(utf8(url));
    if (auto *good = std::get_if<probes::Target>(&parsed)) {
        file.target = std::move(*good);
    } else if (root.contains("evidence_files"_L1) && !url.isEmpty() && url.size() <= kLongestFilesTitle) {
        // A case made from files alone has no service: it goes by their names.
        static const QRegularExpression around(u"^[a-z]+://|(:0)?/*$"_s);
        file.target.host = utf8(QString(url).remove(around));
    } else {
        in.fail(u"/target/url"_s,
                url.isEmpty()
                    ? QCoreApplication::translate("CaseReader", "The case does not say which service was tested.")
                    : QCoreApplication::translate("CaseReader", "“%1” is not a service address.").arg(url.left(80)));
    }
}

void readCaseObject(JsonReader &in, const QJsonObject &root, CaseFile &file)
{
    const QJsonObject o = in.object(root, "case", QString());
    const QString pointer = u"/case"_s;
    file.id = in.text(o, "id", pointer);
    if (QUuid::fromString(file.id).isNull()) {
        // The id names a row in the store; a foreign document may carry none, or anything.
        file.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    file.title = in.text(o, "title", pointer).left(200);
    if (file.title.isEmpty()) {
        file.title = QString::fromStdString(file.target.host);
    }
    file.finished = in.flag(o, "finished", pointer, true);
    file.errorText = in.text(o, "error_text", pointer);
    file.errorPattern = in.text(o, "error_pattern", pointer);
    const QJsonObject answers = in.object(o, "answers", pointer);
    for (auto it = answers.begin(); it != answers.end() && file.answers.size() < 64; ++it) {
        if (!it.value().isString()) {
            in.fail(at(pointer, "answers"), QCoreApplication::translate("CaseReader", "Every answer must be a text."));
            return;
        }
        file.answers.insert(it.key().left(64), it.value().toString().left(64));
    }
    const QJsonObject options = in.object(o, "options", pointer);
    const QString optionsAt = at(pointer, "options");
    const probes::RunOptions standard;
    file.options.maxIdle =
        probes::Seconds(in.number(options, "max_idle_s", optionsAt, 0, kLongestTime, standard.maxIdle.count()));
    file.options.maxPayload = static_cast<std::uint64_t>(
        in.number(options, "max_payload_bytes", optionsAt, 0, 1e15, static_cast<double>(standard.maxPayload)));
    file.options.slowPath = utf8(in.text(options, "slow_path", optionsAt));
    file.options.uploadPath = utf8(in.text(options, "upload_path", optionsAt));
    const QJsonValue seed = options.value("seed"_L1);
    file.options.seed = seed.isString() ? seed.toString().toULongLong() : static_cast<quint64>(seed.toInteger(1));
    file.options.maxConnections =
        static_cast<int>(in.number(options, "max_connections", optionsAt, 0, 100'000, standard.maxConnections));
}

}  // namespace

void JsonReader::fail(const QString &pointer, const QString &message)
{
    if (!m_error) {
        m_error = LoadError{m_file, pointer.isEmpty() ? u"/"_s : pointer, message};
    }
}

QString JsonReader::text(const QJsonObject &object, const char *key, const QString &pointer)
{
    const QJsonValue value = object.value(QLatin1StringView(key));
    if (value.isUndefined() || value.isNull()) {
        return {};
    }
    if (!value.isString()) {
        fail(at(pointer, key), QCoreApplication::translate("CaseReader", "A text was expected here."));
        return {};
    }
    return value.toString().left(kMaxTextLength);
}

double JsonReader::number(const QJsonObject &object, const char *key, const QString &pointer, double low, double high,
                          double missing)
{
    const QJsonValue value = object.value(QLatin1StringView(key));
    if (value.isUndefined() || value.isNull()) {
        return missing;
    }
    const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!std::isfinite(number) || number < low || number > high) {
        fail(at(pointer, key), value.isDouble()
                                   ? QCoreApplication::translate("CaseReader", "This number is out of range.")
                                   : QCoreApplication::translate("CaseReader", "A number was expected here."));
        return missing;
    }
    return number;
}

bool JsonReader::flag(const QJsonObject &object, const char *key, const QString &pointer, bool missing)
{
    const QJsonValue value = object.value(QLatin1StringView(key));
    if (value.isUndefined() || value.isNull()) {
        return missing;
    }
    if (!value.isBool()) {
        fail(at(pointer, key),
             QCoreApplication::translate("CaseReader", "Yes or no (true or false) was expected here."));
        return missing;
    }
    return value.toBool();
}

QJsonObject JsonReader::object(const QJsonObject &object, const char *key, const QString &pointer)
{
    const QJsonValue value = object.value(QLatin1StringView(key));
    if (!value.isObject() && !value.isUndefined() && !value.isNull()) {
        fail(at(pointer, key), QCoreApplication::translate("CaseReader", "An object was expected here."));
    }
    return value.toObject();
}

QJsonArray JsonReader::array(const QJsonObject &object, const char *key, const QString &pointer)
{
    const QJsonValue value = object.value(QLatin1StringView(key));
    if (!value.isArray() && !value.isUndefined() && !value.isNull()) {
        fail(at(pointer, key), QCoreApplication::translate("CaseReader", "A list was expected here."));
    }
    return value.toArray();
}

QStringList JsonReader::texts(const QJsonObject &object, const char *key, const QString &pointer, int most)
{
    QStringList out;
    const QJsonArray list = array(object, key, pointer);
    for (qsizetype i = 0; i < list.size() && out.size() < most; ++i) {
        if (!list.at(i).isString()) {
            fail(at(at(pointer, key), i), QCoreApplication::translate("CaseReader", "A text was expected here."));
            return {};
        }
        out.append(list.at(i).toString().left(kMaxTextLength));
    }
    return out;
}

std::vector<probes::Sample> JsonReader::samples(const QJsonArray &array, const std::string &probe,
                                                const QString &pointer, int &budget)
{
    std::vector<probes::Sample> out;
    if (array.size() > budget) {
        fail(pointer, QCoreApplication::translate("CaseReader",
                                                  "The case holds more than %1 measurements; that is too many to open.")
                          .arg(QLocale().toString(kMaxCaseSamples)));
        return out;
    }
    budget -= static_cast<int>(array.size());
    out.reserve(static_cast<std::size_t>(array.size()));
    for (qsizetype i = 0; i < array.size() && !failed(); ++i) {
        const QString here = at(pointer, i);
        if (!array.at(i).isObject()) {
            fail(here, QCoreApplication::translate("CaseReader", "An object was expected here."));
            return out;
        }
        const QJsonObject item = array.at(i).toObject();
        probes::Sample sample;
        sample.probe = probe;
        sample.at_s = number(item, "t", here, -kLongestTime, kLongestTime);
        if (auto data = sampleData(*this, item, here)) {
            sample.data = std::move(*data);
            out.push_back(std::move(sample));
        }
    }
    return out;
}

probes::Findings JsonReader::findings(const QJsonObject &object, const QString &pointer)
{
    probes::Findings out;
    const QJsonArray list = array(object, "findings", pointer);
    const QString place = at(pointer, "findings");
    for (qsizetype i = 0; i < std::min<qsizetype>(list.size(), 10'000) && !failed(); ++i) {
        if (!list.at(i).isObject()) {
            fail(at(place, i), QCoreApplication::translate("CaseReader", "An object was expected here."));
            break;
        }
        out.push_back(readFinding(*this, list.at(i).toObject(), at(place, i)));
    }
    return out;
}

std::vector<ProbeRecord> JsonReader::records(const QJsonObject &object, const QString &pointer, int &budget)
{
    std::vector<ProbeRecord> out;
    const QJsonArray list = array(object, "probes", pointer);
    const QString place = at(pointer, "probes");
    for (qsizetype i = 0; i < std::min<qsizetype>(list.size(), 1000) && !failed(); ++i) {
        if (!list.at(i).isObject()) {
            fail(at(place, i), QCoreApplication::translate("CaseReader", "An object was expected here."));
            break;
        }
        out.push_back(readProbe(*this, list.at(i).toObject(), at(place, i), budget));
    }
    return out;
}

std::variant<CaseFile, LoadError> caseFromJson(const QByteArray &json, const QString &fileName)
{
    const auto refuse = [&](const QString &pointer, const QString &message) {
        return LoadError{fileName, pointer, message};
    };
    if (json.size() > kMaxCaseBytes) {
        return refuse(u"/"_s, QCoreApplication::translate("CaseReader",
                                                          "The file is larger than 64 MiB; that is not a saved case."));
    }
    if (json.trimmed().isEmpty()) {
        return refuse(u"/"_s, QCoreApplication::translate("CaseReader", "The file is empty."));
    }
    if (deepestNesting(json) > kMaxCaseDepth) {
        return refuse(u"/"_s, QCoreApplication::translate("CaseReader",
                                                          "The file is nested too deeply; that is not a saved case."));
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const QByteArray before = json.left(problem.offset);
        const qsizetype line = before.count('\n') + 1;
        const qsizetype column = problem.offset - (before.lastIndexOf('\n') + 1) + 1;
        return refuse(
            u"%1:%2"_s.arg(line).arg(column),
            QCoreApplication::translate("CaseReader", "The file is not a saved case: it is damaged or not JSON."));
    }
    const QJsonObject root = document.object();
    if (!document.isObject() || root.value("schema"_L1).toString() != "resetscope.report/1"_L1) {
        return refuse(u"/schema"_s,
                      QCoreApplication::translate("CaseReader", "The file is JSON, but not a case of this program "
                                                                "(“resetscope.report/1” was expected)."));
    }

    JsonReader in(fileName);
    CaseFile file;
    readTarget(in, root, file);
    readCaseObject(in, root, file);
    const QString started = in.text(root, "started", QString());
    file.started = QDateTime::fromString(started, Qt::ISODateWithMs);
    if (!started.isEmpty() && !file.started.isValid()) {
        in.fail(u"/started"_s,
                QCoreApplication::translate("CaseReader", "“%1” is not a date and time.").arg(started.left(40)));
    }
    file.elapsed_s = in.number(root, "elapsed_s", QString(), 0, kLongestTime);
    file.findings = in.findings(root, QString());
    int budget = kMaxCaseSamples;
    file.probes = in.records(root, QString(), budget);
    file.checks = checksFromJson(in, root, budget);
    if (auto report = evidenceFromJson(in, root)) {
        for (const probes::Finding &finding : file.findings) {
            if (finding.probe == "evidence" || finding.probe == "capture") {
                report->forTree.push_back(finding);
            }
        }
        file.evidence = std::move(report);
    }
    file.ladders = readLadders(in, root);
    if (const auto error = in.error()) {
        return *error;
    }
    file.diagnosis = diagnose(*builtInTree(), evidenceOf(file));
    file.fixes = fixesFor(file);
    return file;
}

}  // namespace resetscope::app
