// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/template.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace resetscope::app {
using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxDepth = 32;
constexpr qsizetype kMaxText = 256 * 1024;

/// Recursive descent over one expression. With `values` null only the syntax is read and the names are collected.
class Expression {
public:
    Expression(QStringView text, const TemplateValues *values, QSet<QString> *names)
        : m_text(text), m_values(values), m_names(names)
    {
    }

    /// A number (double) or a word (QString); an invalid variant after an error.
    QVariant evaluate()
    {
        const QVariant value = sum();
        skip();
        if (!m_error && m_at != m_text.size()) {
            fail(u"unexpected '%1'"_s.arg(m_text[m_at]));
        }
        return m_error ? QVariant() : value;
    }

    [[nodiscard]] const std::optional<TemplateError> &error() const { return m_error; }

private:
    void fail(const QString &message)
    {
        if (!m_error) {
            m_error = TemplateError{message, m_at};
        }
    }

    void skip()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace()) {
            ++m_at;
        }
    }

    bool take(QChar c)
    {
        skip();
        if (m_at < m_text.size() && m_text[m_at] == c) {
            ++m_at;
            return true;
        }
        return false;
    }

    double toNumber(const QVariant &value)
    {
        if (m_error || m_values == nullptr) {
            return 1.0;
        }
        bool ok = false;
        const double number = value.typeId() == QMetaType::QString ? 0.0 : value.toDouble(&ok);
        if (!ok || !std::isfinite(number)) {
            fail(u"not a number"_s);
            return 1.0;
        }
        return number;
    }

    QVariant sum()
    {
        QVariant left = product();
        for (;;) {
            if (take(u'+')) {
                left = toNumber(left) + toNumber(product());
            } else if (take(u'-')) {
                left = toNumber(left) - toNumber(product());
            } else {
                return left;
            }
            if (m_error) {
                return {};
            }
        }
    }

    QVariant product()
    {
        QVariant left = factor();
        for (;;) {
            if (take(u'*')) {
                left = toNumber(left) * toNumber(factor());
            } else if (take(u'/')) {
                const double divisor = toNumber(factor());
                if (divisor == 0.0) {
                    fail(u"division by zero"_s);
                    return {};
                }
                left = toNumber(left) / divisor;
            } else {
                return left;
            }
            if (m_error) {
                return {};
            }
        }
    }

    QVariant factor()
    {
        if (++m_depth > kMaxDepth) {
            fail(u"nested too deeply"_s);
        }
        const QVariant value = m_error ? QVariant() : atom();
        --m_depth;
        return value;
    }

    QVariant atom()
    {
        skip();
        if (take(u'-')) {
            return -toNumber(factor());
        }
        if (take(u'(')) {
            QVariant value = sum();
            if (!take(u')')) {
                fail(u"')' is missing"_s);
            }
            return value;
        }
        if (m_at < m_text.size() && (m_text[m_at].isDigit() || m_text[m_at] == u'.')) {
            return numberLiteral();
        }
        const QString word = identifier();
        if (word.isEmpty()) {
            fail(u"a name or a number is missing"_s);
            return {};
        }
        return take(u'(') ? call(word) : lookUp(word);
    }

    QVariant numberLiteral()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isDigit() || m_text[m_at] == u'.')) {
            ++m_at;
        }
        bool ok = false;
        const double value = QLocale::c().toDouble(m_text.mid(begin, m_at - begin), &ok);
        if (!ok) {
            m_at = begin;
            fail(u"not a number"_s);
        }
        return value;
    }

    QString identifier()
    {
        const qsizetype begin = m_at;
        const auto inName = [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_'); };
        while (m_at < m_text.size() && inName(m_text[m_at])) {
            ++m_at;
        }
        return m_text.mid(begin, m_at - begin).toString();
    }

    QVariant lookUp(const QString &name)
    {
        if (m_names != nullptr) {
            m_names->insert(name);
        }
        if (m_values == nullptr) {
            return 1.0;
        }
        const auto it = m_values->find(name);
        if (it == m_values->end() || !it->isValid()) {
            fail(u"unknown name '%1'"_s.arg(name));
            return {};
        }
        return *it;
    }

    QVariant call(const QString &function)
    {
        std::vector<double> arguments;
        do {
            arguments.push_back(toNumber(sum()));
        } while (!m_error && take(u','));
        if (!take(u')')) {
            fail(u"')' is missing"_s);
        }
        if (m_error) {
            return {};
        }
        const bool one = arguments.size() == 1;
        if (function == u"ceil"_s && one) {
            return std::ceil(arguments[0]);
        }
        if (function == u"floor"_s && one) {
            return std::floor(arguments[0]);
        }
        if (function == u"round"_s && one) {
            return std::round(arguments[0]);
        }
        if (function == u"min"_s) {
            return *std::min_element(arguments.begin(), arguments.end());
        }
        if (function == u"max"_s) {
            return *std::max_element(arguments.begin(), arguments.end());
        }
        fail(u"unknown function '%1'"_s.arg(function));
        return {};
    }

    QStringView m_text;
    const TemplateValues *m_values;
    QSet<QString> *m_names;
    qsizetype m_at = 0;
    int m_depth = 0;
    std::optional<TemplateError> m_error;
};

/// Six significant places are more than any measurement here; trailing zeros say nothing.
QString printed(const QVariant &value, NumberStyle style)
{
    if (value.typeId() == QMetaType::QString) {
        return value.toString();
    }
    const double number = value.toDouble();
    const bool whole = std::abs(number - std::round(number)) < 1e-9;
    if (style == NumberStyle::Code) {
        if (whole) {
            return QString::number(number, 'f', 0);
        }
        // Never 1e+06: no configuration file reads that.
        QString text = QString::number(number, 'f', 6);
        while (text.endsWith(u'0')) {
            text.chop(1);
        }
        return text;
    }
    const QLocale locale;
    if (whole) {
        return locale.toString(number, 'f', 0);
    }
    const int decimals = std::abs(number) >= 100 ? 0 : std::abs(number) >= 1 ? 1 : 3;
    return locale.toString(number, 'f', decimals);
}

/// Calls `use` for each placeholder; returns the first error.
template <typename Text, typename Use> std::optional<TemplateError> scan(const QString &text, Text onText, Use use)
{
    if (text.size() > kMaxText) {
        return TemplateError{u"the text is too long"_s, 0};
    }
    qsizetype at = 0;
    while (true) {
        const qsizetype open = text.indexOf(u"{{"_s, at);
        onText(QStringView(text).mid(at, open < 0 ? -1 : open - at));
        if (open < 0) {
            return std::nullopt;
        }
        const qsizetype close = text.indexOf(u"}}"_s, open + 2);
        if (close < 0) {
            return TemplateError{u"'}}' is missing"_s, open};
        }
        if (auto error = use(QStringView(text).mid(open + 2, close - open - 2))) {
            error->offset += open + 2;
            return error;
        }
        at = close + 2;
    }
}

}  // namespace

std::variant<QString, TemplateError> renderTemplate(const QString &text, const TemplateValues &values,
                                                    NumberStyle style)
{
    QString result;
    const auto error = scan(
        text, [&](QStringView plain) { result += plain; },
        [&](QStringView source) -> std::optional<TemplateError> {
            Expression expression(source, &values, nullptr);
            const QVariant value = expression.evaluate();
            if (expression.error()) {
                return expression.error();
            }
            if (value.typeId() != QMetaType::QString && !std::isfinite(value.toDouble())) {
                return TemplateError{u"not a finite number"_s, 0};
            }
            result += printed(value, style);
            return std::nullopt;
        });
    if (error) {
        return *error;
    }
    return result;
}

std::variant<QSet<QString>, TemplateError> templateNames(const QString &text)
{
    QSet<QString> names;
    const auto error = scan(
        text, [](QStringView) {},
        [&](QStringView source) {
            Expression expression(source, nullptr, &names);
            (void)expression.evaluate();
            return expression.error();
        });
    if (error) {
        return *error;
    }
    return names;
}

}  // namespace resetscope::app
