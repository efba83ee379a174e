// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnosis/condition.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

/// Probability that the truth is above `threshold`.
double above(const probes::Finding &finding, double value, double threshold)
{
    const double low = std::min(finding.low.value_or(value), value);
    const double high = std::max(finding.high.value_or(value), value);
    if (!(high > low) || !std::isfinite(low) || !std::isfinite(high)) {
        return value > threshold ? 1 : 0;
    }
    return std::clamp((high - threshold) / (high - low), 0.0, 1.0);
}

std::optional<double> compare(const Condition &condition, const probes::Finding &finding)
{
    using Kind = Condition::Kind;
    if (condition.kind == Kind::Exists) {
        return condition.flag ? 1.0 : 0.0;
    }
    if (condition.kind == Kind::Word) {
        const auto *word = std::get_if<std::string>(&finding.value);
        return word != nullptr ? std::optional(condition.words.contains(QString::fromStdString(*word)) ? 1.0 : 0.0)
                               : std::nullopt;
    }
    if (condition.kind == Kind::Flag) {
        const auto *flag = std::get_if<bool>(&finding.value);
        return flag != nullptr ? std::optional(*flag == condition.flag ? 1.0 : 0.0) : std::nullopt;
    }
    const auto *value = std::get_if<double>(&finding.value);
    if (value == nullptr || !std::isfinite(*value)) {
        return std::nullopt;
    }
    switch (condition.kind) {
    case Kind::Above:
        return above(finding, *value, condition.low);
    case Kind::Below:
        return 1 - above(finding, *value, condition.high);
    case Kind::Between:
        return std::clamp(above(finding, *value, condition.low) - above(finding, *value, condition.high), 0.0, 1.0);
    default:
        return std::nullopt;
    }
}

Answer finding(const Condition &condition, const Evidence &evidence)
{
    const auto *found = probes::find(evidence.findings, condition.name.toStdString());
    if (found != nullptr) {
        return {compare(condition, *found), {condition.name}};
    }
    if (condition.kind == Condition::Kind::Exists && evidence.probesDone.contains(condition.probe)) {
        return {condition.flag ? 0.0 : 1.0, {}};
    }
    if (condition.absentIsNo && evidence.probesDone.contains(condition.probe)) {
        return {0.0, {}};
    }
    return {};
}

/// Fuzzy and/or (minimum/maximum): the parts of one question are anything but independent.
Answer combination(const Condition &condition, const Evidence &evidence)
{
    const bool any = condition.kind == Condition::Kind::Any;
    Answer result;
    bool unknown = false;
    for (const Condition &part : condition.parts) {
        const Answer answer = evaluate(part, evidence);
        result.because += answer.because;
        if (!answer.yes) {
            unknown = true;
        } else if (!result.yes) {
            result.yes = answer.yes;
        } else {
            result.yes = any ? std::max(*result.yes, *answer.yes) : std::min(*result.yes, *answer.yes);
        }
    }
    result.because.removeDuplicates();
    // One known part settles it alone only in the direction that the unknown ones cannot undo.
    if (unknown && result.yes && (any ? *result.yes < 0.5 : *result.yes >= 0.5)) {
        result.yes.reset();
    }
    return result;
}

QString placeOf(const QString &pointer, const QString &key)
{
    return pointer + u'/' + key;
}

std::variant<Condition, LoadError> fail(const QString &pointer, const QString &message)
{
    return LoadError{QString(), pointer, message};
}

QStringList wordsOf(const QJsonValue &value)
{
    QStringList words;
    if (value.isString()) {
        words << value.toString();
    }
    for (const QJsonValue item : value.toArray()) {
        words << item.toString();
    }
    words.removeAll(QString());
    return words;
}

std::variant<Condition, LoadError> parseParts(Condition::Kind kind, const QJsonArray &parts, const QString &pointer,
                                              const QString &probe)
{
    Condition condition;
    condition.kind = kind;
    if (parts.isEmpty()) {
        return fail(pointer, u"a combination needs at least one part"_s);
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        auto part = parseCondition(parts.at(i), placeOf(pointer, QString::number(i)), probe);
        if (std::holds_alternative<LoadError>(part)) {
            return part;
        }
        condition.parts.push_back(std::get<Condition>(std::move(part)));
    }
    return condition;
}

bool readComparison(const QJsonObject &object, Condition &condition)
{
    using Kind = Condition::Kind;
    if (const auto range = object.value("between"_L1).toArray(); range.size() == 2) {
        condition.kind = Kind::Between;
        condition.low = range.at(0).toDouble();
        condition.high = range.at(1).toDouble();
        return range.at(0).isDouble() && range.at(1).isDouble() && condition.low < condition.high;
    }
    if (object.value("above"_L1).isDouble()) {
        condition.kind = Kind::Above;
        condition.low = object.value("above"_L1).toDouble();
        return true;
    }
    if (object.value("below"_L1).isDouble()) {
        condition.kind = Kind::Below;
        condition.high = object.value("below"_L1).toDouble();
        return true;
    }
    if (object.contains("equals"_L1) || object.contains("in"_L1)) {
        condition.kind = Kind::Word;
        condition.words = wordsOf(object.value("equals"_L1)) + wordsOf(object.value("in"_L1));
        return !condition.words.isEmpty();
    }
    if (object.value("is"_L1).isBool()) {
        condition.kind = Kind::Flag;
        condition.flag = object.value("is"_L1).toBool();
        return true;
    }
    if (object.value("exists"_L1).isBool()) {
        condition.kind = Kind::Exists;
        condition.flag = object.value("exists"_L1).toBool();
        return true;
    }
    return false;
}

}  // namespace

Answer evaluate(const Condition &condition, const Evidence &evidence)
{
    using Kind = Condition::Kind;
    switch (condition.kind) {
    case Kind::None:
        return {};
    case Kind::Answer: {
        const QString given = evidence.answers.value(condition.name);
        if (given.isEmpty() || given == "unknown"_L1) {
            return {};
        }
        return {condition.words.contains(given) ? 1.0 : 0.0, {condition.name}};
    }
    case Kind::Target: {
        const bool http = evidence.isHttp && condition.words.contains(u"http"_s);
        const bool tls = evidence.usesTls && condition.words.contains(u"tls"_s);
        return {http || tls ? 1.0 : 0.0, {}};
    }
    case Kind::Any:
    case Kind::All:
        return combination(condition, evidence);
    case Kind::Not: {
        Answer answer = evaluate(condition.parts.front(), evidence);
        if (answer.yes) {
            answer.yes = 1 - *answer.yes;
        }
        return answer;
    }
    default:
        return finding(condition, evidence);
    }
}

void collectFindings(const Condition &condition, QStringList &findings)
{
    using Kind = Condition::Kind;
    for (const Condition &part : condition.parts) {
        collectFindings(part, findings);
    }
    if (!condition.name.isEmpty() && condition.kind != Kind::Answer) {
        findings << condition.name;
    }
}

std::variant<Condition, LoadError> parseCondition(const QJsonValue &value, const QString &pointer, const QString &probe)
{
    using Kind = Condition::Kind;
    const QJsonObject object = value.toObject();
    if (object.isEmpty()) {
        return fail(pointer, u"a test must be an object"_s);
    }
    if (object.contains("any"_L1)) {
        return parseParts(Kind::Any, object.value("any"_L1).toArray(), placeOf(pointer, u"any"_s), probe);
    }
    if (object.contains("all"_L1)) {
        return parseParts(Kind::All, object.value("all"_L1).toArray(), placeOf(pointer, u"all"_s), probe);
    }
    if (object.contains("not"_L1)) {
        auto part = parseCondition(object.value("not"_L1), placeOf(pointer, u"not"_s), probe);
        if (std::holds_alternative<LoadError>(part)) {
            return part;
        }
        Condition condition;
        condition.kind = Kind::Not;
        condition.parts.push_back(std::get<Condition>(std::move(part)));
        return condition;
    }
    Condition condition;
    if (object.contains("target"_L1)) {
        condition.kind = Kind::Target;
        condition.words = wordsOf(object.value("target"_L1));
        return condition;
    }
    condition.probe = object.value("probe"_L1).toString(probe);
    condition.absentIsNo = object.value("absent"_L1).toString() == "no"_L1;
    if (object.contains("answer"_L1)) {
        condition.kind = Kind::Answer;
        condition.name = object.value("answer"_L1).toString();
        condition.words = wordsOf(object.value("equals"_L1)) + wordsOf(object.value("in"_L1));
        if (condition.name.isEmpty() || condition.words.isEmpty()) {
            return fail(pointer, u"an answer needs a key and the words it is compared with"_s);
        }
        return condition;
    }
    condition.name = object.value("finding"_L1).toString();
    if (condition.name.isEmpty()) {
        return fail(pointer, u"a test needs a finding, an answer, or any, all, not"_s);
    }
    if (!readComparison(object, condition)) {
        return fail(pointer, u"a finding is compared by between, above, below, equals, in, is or exists"_s);
    }
    return condition;
}

}  // namespace resetscope::app
