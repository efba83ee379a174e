// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/orchestrator.h"

#include <algorithm>
#include <charconv>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

QString qs(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min<std::size_t>(text.size(), 200)));
}

class KubernetesReader {
public:
    KubernetesReader(const PatternBook &book, HitTable &hits, int year) : m_book(book), m_hits(hits), m_year(year) {}

    void item(const JsonNode &node)
    {
        const std::string_view kind = node["kind"].str();
        if (kind == "Pod" || node["status"].has("containerStatuses")) {
            pod(node);
        } else if (kind == "Event" || node.has("involvedObject")) {
            event(node);
        } else if (kind == "Node" && node["status"].has("conditions")) {
            this->node(node);
        }
    }

private:
    void hit(const char *id, const JsonNode &where, const QString &detail, std::string_view time = {},
             quint64 count = 1)
    {
        const auto pattern = m_book.byField("kubernetes." + std::string(id) + "=1");
        if (pattern) {
            m_hits.add(*pattern, where.line, detail.toStdString(), {}, count, detail, findTime(time, m_year));
        }
    }

    void terminated(const JsonNode &state, const QString &name, const JsonNode &restarts)
    {
        if (state.kind != JsonNode::Kind::Object) {
            return;
        }
        const std::string_view reason = state["reason"].str();
        const double code = state["exitCode"].number;
        const std::string_view time = state["finishedAt"].str();
        const quint64 count = std::max<quint64>(1, static_cast<quint64>(std::clamp(restarts.number, 0.0, 1e9)));
        const QString detail =
            u"%1: %2, exit code %3, %4 restarts"_s.arg(name, qs(reason)).arg(code).arg(restarts.number);
        if (reason == "OOMKilled") {
            hit("pod_oom", state["reason"], detail, time, count);
        } else if (code == 137 || code == 139 || code == 134 || code == 135 || code == 136) {
            hit("pod_killed", state["exitCode"], detail, time, count);
        } else if (code != 0 && code != 143) {
            hit("pod_error", state["exitCode"], detail, time, count);
        }
    }

    void pod(const JsonNode &pod)
    {
        const QString name = qs(pod["metadata"]["name"].str());
        const JsonNode &status = pod["status"];
        if (status["reason"].str() == "Evicted") {
            hit("pod_evicted", status["reason"], name + u": "_s + qs(status["message"].str()),
                status["startTime"].str());
        }
        if (pod["metadata"].has("deletionTimestamp")) {
            hit("pod_terminating", pod["metadata"]["deletionTimestamp"], name,
                pod["metadata"]["deletionTimestamp"].str());
        }
        for (const char *list : {"containerStatuses", "initContainerStatuses"}) {
            for (const auto &[key, container] : status[list].members) {
                const QString who = name + u'/' + qs((*container)["name"].str());
                const JsonNode &restarts = (*container)["restartCount"];
                terminated((*container)["lastState"]["terminated"], who, restarts);
                terminated((*container)["state"]["terminated"], who, restarts);
                const std::string_view waiting = (*container)["state"]["waiting"]["reason"].str();
                if (waiting == "CrashLoopBackOff") {
                    hit("event_backoff", (*container)["state"]["waiting"]["reason"], who + u": CrashLoopBackOff"_s);
                } else if (waiting == "ImagePullBackOff" || waiting == "ErrImagePull" ||
                           waiting == "CreateContainerConfigError") {
                    hit("pod_no_address", (*container)["state"]["waiting"]["reason"], who + u": "_s + qs(waiting));
                }
                if (restarts.number > 0) {
                    hit("pod_restarts", restarts, who + u": %1 restarts"_s.arg(restarts.number),
                        (*container)["lastState"]["terminated"]["finishedAt"].str(),
                        static_cast<quint64>(std::clamp(restarts.number, 0.0, 1e9)));
                }
                const JsonNode &ready = (*container)["ready"];
                if (ready.kind == JsonNode::Kind::Bool && !ready.flag && status["phase"].str() == "Running" &&
                    std::string_view(list) == "containerStatuses") {
                    hit("pod_not_ready", ready, who);
                }
            }
        }
        for (const auto &[key, condition] : status["conditions"].members) {
            if ((*condition)["reason"].str() == "Unschedulable") {
                hit("pod_no_address", *condition, name + u": "_s + qs((*condition)["message"].str()),
                    (*condition)["lastTransitionTime"].str());
            }
        }
    }

    void event(const JsonNode &event)
    {
        const std::string_view reason = event["reason"].str();
        const std::string_view message = event["message"].str();
        const QString detail = qs(event["involvedObject"]["name"].str()) + u": "_s + qs(message);
        std::string_view time = event["lastTimestamp"].str();
        time = time.empty() ? event["eventTime"].str() : time;
        const double times = event.has("count") ? event["count"].number : event["series"]["count"].number;
        const auto count = static_cast<quint64>(std::clamp(times, 1.0, 1e9));
        const char *id = nullptr;
        if (reason == "OOMKilling" || reason == "SystemOOM") {
            id = "pod_oom";
        } else if (reason == "BackOff" && message.find("restarting") != message.npos) {
            id = "event_backoff";
        } else if (reason == "Unhealthy") {
            id =
                message.starts_with("Liveness") || message.starts_with("Startup") ? "event_unhealthy" : "event_unready";
        } else if (reason == "Evicted") {
            id = "pod_evicted";
        } else if (reason == "Killing") {
            id = "event_killing";
        } else if (reason == "NodeNotReady" || reason == "EvictionThresholdMet") {
            id = "node_not_ready";
        } else if (reason == "FailedScheduling") {
            id = "pod_no_address";
        }
        if (id != nullptr) {
            hit(id, event["reason"], detail, time, count);
        }
    }

    void node(const JsonNode &node)
    {
        for (const auto &[key, condition] : node["status"]["conditions"].members) {
            const std::string_view type = (*condition)["type"].str();
            const std::string_view value = (*condition)["status"].str();
            if ((type == "Ready" && value != "True") ||
                (type != "Ready" && type.ends_with("Pressure") && value == "True")) {
                hit("node_not_ready", *condition,
                    qs(node["metadata"]["name"].str()) + u": "_s + qs(type) + u'=' + qs(value),
                    (*condition)["lastTransitionTime"].str());
            }
        }
    }

    const PatternBook &m_book;
    HitTable &m_hits;
    int m_year;
};

bool isAws(const JsonNode &root)
{
    return root["Attributes"].kind == JsonNode::Kind::List || root.has("LoadBalancerAttributes") ||
           root["TargetGroups"].kind == JsonNode::Kind::List;
}

void put(ConfigScope &scope, Limit limit, const QString &directive, const JsonNode &node)
{
    double value = node.number;
    if (node.kind == JsonNode::Kind::Text) {
        const auto read = std::from_chars(node.text.data(), node.text.data() + node.text.size(), value);
        if (read.ec != std::errc{}) {
            return;
        }
    }
    scope.settings[static_cast<int>(limit)] = {
        limit, u"%1=%2"_s.arg(directive).arg(value), value, scope.file, node.line, false};
}

}  // namespace

QString documentForm(const JsonNode &root)
{
    if (root["kind"].str().ends_with("List") || root["kind"].str() == "Pod" || root["kind"].str() == "Event" ||
        root["kind"].str() == "Node") {
        return u"kubernetes"_s;
    }
    if (isAws(root)) {
        return u"aws"_s;
    }
    if (root.has("static_resources") || root["configs"].kind == JsonNode::Kind::List || root.has("dynamic_resources")) {
        return u"envoy"_s;
    }
    return QString();
}

void readKubernetes(const JsonNode &root, const PatternBook &book, HitTable &hits, int year)
{
    KubernetesReader reader(book, hits, year);
    if (root["items"].kind == JsonNode::Kind::List) {
        for (const auto &[key, item] : root["items"].members) {
            reader.item(*item);
        }
    } else {
        reader.item(root);
    }
}

std::vector<ConfigScope> readAwsAttributes(const JsonNode &root, const QString &file)
{
    ConfigScope scope;
    scope.file = file;
    scope.product = u"aws"_s;
    scope.name = u"AWS load balancer"_s;
    scope.line = root.line;
    scope.keepsUpstream = true;
    for (const auto &[index, attribute] : root["Attributes"].members) {
        const std::string_view key = (*attribute)["Key"].str();
        const JsonNode &value = (*attribute)["Value"];
        if (key == "idle_timeout.timeout_seconds") {
            put(scope, Limit::UpstreamRead, qs(key), value);
            put(scope, Limit::UpstreamIdle, qs(key), value);
            put(scope, Limit::ClientBody, qs(key), value);
        } else if (key == "client_keep_alive.seconds") {
            put(scope, Limit::ClientIdle, qs(key), value);
        } else if (key == "tcp.idle_timeout.seconds") {
            put(scope, Limit::Tunnel, qs(key), value);
        }
    }
    const JsonNode &classic = root["LoadBalancerAttributes"]["ConnectionSettings"]["IdleTimeout"];
    if (classic.kind == JsonNode::Kind::Number) {
        put(scope, Limit::UpstreamRead, u"IdleTimeout"_s, classic);
        put(scope, Limit::UpstreamIdle, u"IdleTimeout"_s, classic);
        put(scope, Limit::ClientIdle, u"IdleTimeout"_s, classic);
    }
    return scope.settings.isEmpty() ? std::vector<ConfigScope>{} : std::vector<ConfigScope>{scope};
}

}  // namespace resetscope::app
