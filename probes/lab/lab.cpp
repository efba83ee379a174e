// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/lab/lab.h"

#include "probes/core/log.h"
#include "probes/lab/engine.h"

#include <algorithm>
#include <cmath>
#include <sstream>
#include <utility>

namespace resetscope::probes::lab {

namespace {

const Definition *findDefinition(const std::string &id)
{
    const auto &table = definitions();
    const auto it = std::find_if(table.begin(), table.end(), [&](const auto &d) { return d.scenario.id == id; });
    return it == table.end() ? nullptr : &*it;
}

std::string number(double value)
{
    std::ostringstream text;
    text.precision(12);
    text << value;
    return text.str();
}

/// Whole settings, or one sentence.
std::variant<Values, std::string> complete(const Scenario &scenario, const LabOptions &options)
{
    Values values{options.port, options.fixed, options.seed, {}};
    for (const Setting &setting : scenario.settings) {
        values.numbers[setting.key] = setting.initial;
    }
    auto wanted = options.settings;
    if (options.limit_s != 0 && scenario.limit_s > 0) {
        wanted.try_emplace("limit", options.limit_s);
    }
    for (const auto &[key, value] : wanted) {
        const auto it = std::find_if(scenario.settings.begin(), scenario.settings.end(),
                                     [&known = key](const Setting &setting) { return setting.key == known; });
        if (it == scenario.settings.end()) {
            std::string known;
            for (const Setting &setting : scenario.settings) {
                known += (known.empty() ? "" : ", ") + setting.key;
            }
            return "The practice fault '" + scenario.id + "' has no setting '" + key + "'" +
                   (known.empty() ? "; it has none at all." : "; it has: " + known + ".");
        }
        if (!(value >= it->least && value <= it->most)) {
            const std::string unit = it->unit.empty() ? "" : " " + (it->unit == "s" ? "seconds" : it->unit);
            return "The setting '" + key + "' of a practice fault is between " + number(it->least) + " and " +
                   number(it->most) + unit + ".";
        }
        if (it->whole && value != std::floor(value)) {
            return "The setting '" + key + "' of a practice fault is a whole number.";
        }
        values.numbers[key] = value;
    }
    return values;
}

class RunningLab : public Lab {
public:
    RunningLab(const Definition &definition, Values values, std::unique_ptr<Engine> engine)
        : m_definition(definition), m_values(std::move(values)), m_engine(std::move(engine)), m_url(m_engine->url())
    {
        m_values.port = m_engine->port();  // the address stays when the fix is turned on
    }

    [[nodiscard]] std::string url() const override { return m_url; }
    [[nodiscard]] bool fixed() const override { return m_values.fixed; }
    [[nodiscard]] bool ended() const override { return !m_engine || m_engine->ended(); }
    [[nodiscard]] std::vector<std::string> insideCommand() const override
    {
        return m_engine ? m_engine->insideCommand() : std::vector<std::string>();
    }
    [[nodiscard]] std::string controlUrl() const override { return m_engine ? m_engine->controlUrl() : std::string(); }

    std::optional<std::string> setFixed(bool fixed) override
    {
        if (m_engine && fixed == m_values.fixed) {
            return std::nullopt;
        }
        m_values.fixed = fixed;
        m_engine.reset();
        Starting started = m_definition.start(m_values);
        if (auto *problem = std::get_if<std::string>(&started)) {
            return std::move(*problem);
        }
        m_engine = std::move(std::get<std::unique_ptr<Engine>>(started));
        return std::nullopt;
    }

private:
    const Definition &m_definition;
    Values m_values;
    std::unique_ptr<Engine> m_engine;
    std::string m_url;
};

}  // namespace

std::vector<std::string> Hint::options() const
{
    std::vector<std::string> result;
    const auto add = [&](const char *name, const std::string &value) {
        if (!value.empty()) {
            result.insert(result.end(), {name, value});
        }
    };
    add("--upload-path", uploadPath);
    add("--slow-path", slowPath);
    add("--answer", when.empty() ? std::string() : "when=" + when);
    add("--max-idle", maxIdle_s > 0 ? number(maxIdle_s) : std::string());
    return result;
}

const std::vector<Scenario> &scenarios()
{
    static const std::vector<Scenario> list = [] {
        std::vector<Scenario> result;
        for (const Definition &definition : definitions()) {
            result.push_back(definition.scenario);
        }
        return result;
    }();
    return list;
}

const Scenario *findScenario(const std::string &id)
{
    const auto &list = scenarios();
    const auto it = std::find_if(list.begin(), list.end(), [&](const Scenario &s) { return s.id == id; });
    return it == list.end() ? nullptr : &*it;
}

std::variant<std::unique_ptr<Lab>, std::string> start(const std::string &id, LabOptions options)
{
    const Definition *definition = findDefinition(id);
    if (definition == nullptr) {
        return "There is no practice fault called '" + id + "'.";
    }
    auto made = complete(definition->scenario, options);
    if (auto *problem = std::get_if<std::string>(&made)) {
        return std::move(*problem);
    }
    if (definition->scenario.needsNamespaces && !whyNoNamespaces().empty()) {
        return whyNoNamespaces();
    }
    try {
        auto &values = std::get<Values>(made);
        Starting started = definition->start(values);
        if (auto *problem = std::get_if<std::string>(&started)) {
            return std::move(*problem);
        }
        log::info("lab", "started " + id);
        return std::unique_ptr<Lab>(std::make_unique<RunningLab>(
            *definition, std::move(values), std::move(std::get<std::unique_ptr<Engine>>(started))));
    } catch (const std::exception &problem) {
        // Out of threads or descriptors.
        return "The practice fault could not be started: " + std::string(problem.what()) + ".";
    }
}

}  // namespace resetscope::probes::lab
