// SPDX-License-Identifier: GPL-3.0-or-later
// What `kubectl describe` prints, read like the JSON of the same objects.
#include "app/evidence/kubernetes_text.h"
#include "app/evidence/sniff.h"
#include "tests/app/evidence/evidence_support.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace resetscope::app;
using namespace resetscope::tests;

namespace {

const char *const kPod = "Name:             shop-7d4b9c6f5-x2x9z\n"
                         "Namespace:        shop\n"
                         "Priority:         0\n"
                         "Service Account:  default\n"
                         "Node:             node-2/10.0.0.12\n"
                         "Start Time:       Sat, 21 Nov 2026 02:10:07 +0000\n"
                         "Labels:           app=shop\n"
                         "                  pod-template-hash=7d4b9c6f5\n"
                         "Annotations:      <none>\n"
                         "Status:           Running\n"
                         "IP:               10.1.2.3\n"
                         "IPs:\n"
                         "  IP:           10.1.2.3\n"
                         "Controlled By:  ReplicaSet/shop-7d4b9c6f5\n"
                         "Containers:\n"
                         "  app:\n"
                         "    Container ID:   containerd://0c5c36a2\n"
                         "    Image:          registry.example.com/shop:1.4\n"
                         "    Port:           8080/TCP\n"
                         "    Host Port:      0/TCP\n"
                         "    State:          Running\n"
                         "      Started:      Sat, 21 Nov 2026 03:54:38 +0000\n"
                         "    Last State:     Terminated\n"
                         "      Reason:       OOMKilled\n"
                         "      Exit Code:    137\n"
                         "      Started:      Sat, 21 Nov 2026 03:22:01 +0000\n"
                         "      Finished:     Sat, 21 Nov 2026 03:54:36 +0000\n"
                         "    Ready:          True\n"
                         "    Restart Count:  7\n"
                         "    Limits:\n"
                         "      memory:  256Mi\n"
                         "    Liveness:     http-get http://:8080/healthz delay=5s timeout=1s period=10s\n"
                         "    Environment:\n"
                         "      Reason:  not a state\n"
                         "    Mounts:\n"
                         "      /data from data (rw)\n"
                         "  sidecar:\n"
                         "    State:          Waiting\n"
                         "      Reason:       CrashLoopBackOff\n"
                         "    Last State:     Terminated\n"
                         "      Reason:       Error\n"
                         "      Exit Code:    1\n"
                         "      Finished:     Sat, 21 Nov 2026 03:50:00 +0000\n"
                         "    Ready:          False\n"
                         "    Restart Count:  12\n"
                         "Conditions:\n"
                         "  Type              Status\n"
                         "  Initialized       True \n"
                         "  Ready             False \n"
                         "QoS Class:                   Burstable\n"
                         "Events:\n"
                         "  Type     Reason     Age                   From     Message\n"
                         "  ----     ------     ----                  ----     -------\n"
                         "  Warning  Unhealthy  2m49s (x21 over 32m)  kubelet  Liveness probe failed: Get "
                         "\"http://10.1.2.3:8080/healthz\": context deadline exceeded\n"
                         "  Warning  Unhealthy  4m (x3 over 9m)       kubelet  Readiness probe failed: HTTP probe "
                         "failed with statuscode: 503\n"
                         "  Normal   Pulled     4m (x4 over 33m)      kubelet  Container image already present\n"
                         "  Warning  BackOff    59s (x12 over 20m)    kubelet  Back-off restarting failed container "
                         "sidecar in pod shop-7d4b9c6f5-x2x9z\n";

}  // namespace

class KubernetesTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPodTellsItsStates()
    {
        EvidenceFiles files;
        files.add(u"pod.txt"_s, QByteArray(kPod));
        const EvidenceReport report = files.read();
        QCOMPARE(report.files.front().formats, QStringList{u"kubernetes"_s});
        const auto *oom = found(report, u"kubernetes.pod_oom"_s);
        QVERIFY2(oom != nullptr, qPrintable(all(report)));
        QCOMPARE(oom->line, 24);
        QCOMPARE(oom->text, u"shop-7d4b9c6f5-x2x9z/app: OOMKilled, exit code 137, 7 restarts"_s);
        QCOMPARE(oom->first, u"2026-11-21T03:54:36+00:00"_s);
        QCOMPARE(oom->count, quint64(7));
        const auto *error = found(report, u"kubernetes.pod_error"_s);
        QVERIFY2(error != nullptr, qPrintable(all(report)));
        QCOMPARE(error->line, 42);
        QCOMPARE(found(report, u"kubernetes.event_unhealthy"_s)->count, quint64(21));
        QCOMPARE(found(report, u"kubernetes.event_unhealthy"_s)->line, 54);
        QCOMPARE(found(report, u"kubernetes.event_unready"_s)->count, quint64(3));
        QCOMPARE(found(report, u"kubernetes.pod_not_ready"_s)->line, 44);
        // The words alone are not counted a second time.
        for (const char *plain : {"kubernetes.oom_event", "kubernetes.crashloop", "kubernetes.liveness"}) {
            QVERIFY2(found(report, QString::fromLatin1(plain)) == nullptr, plain);
        }
        QCOMPARE(count(report, "ev_oom_kill"), 7.0);
    }

    void sameAsTheJson()
    {
        EvidenceFiles text;
        text.add(u"pod.txt"_s, QByteArray(kPod));
        EvidenceFiles json;
        json.add(u"pod.json"_s, R"({"kind": "List", "items": [
 {"kind": "Pod", "metadata": {"name": "shop-7d4b9c6f5-x2x9z"}, "status": {"phase": "Running", "containerStatuses": [
  {"name": "app", "ready": true, "restartCount": 7, "state": {"running": {}}, "lastState": {"terminated":
   {"reason": "OOMKilled", "exitCode": 137, "finishedAt": "2026-11-21T03:54:36Z"}}},
  {"name": "sidecar", "ready": false, "restartCount": 12, "state": {"waiting": {"reason": "CrashLoopBackOff"}},
   "lastState": {"terminated": {"reason": "Error", "exitCode": 1, "finishedAt": "2026-11-21T03:50:00Z"}}}]}},
 {"kind": "Event", "reason": "Unhealthy", "message": "Liveness probe failed: Get", "count": 21,
  "involvedObject": {"name": "shop-7d4b9c6f5-x2x9z"}},
 {"kind": "Event", "reason": "Unhealthy", "message": "Readiness probe failed: HTTP", "count": 3,
  "involvedObject": {"name": "shop-7d4b9c6f5-x2x9z"}},
 {"kind": "Event", "reason": "BackOff", "message": "Back-off restarting failed container", "count": 12,
  "involvedObject": {"name": "shop-7d4b9c6f5-x2x9z"}}]})");
        const auto summary = [](const EvidenceReport &report) {
            QStringList lines;
            for (const auto &finding : report.findings) {
                lines
                    << u"%1 %2 %3 %4"_s.arg(finding.pattern).arg(finding.count).arg(finding.first, finding.explainedBy);
            }
            lines.sort();
            return lines.join(u'\n');
        };
        QCOMPARE(summary(text.read()), summary(json.read()));
    }

    void manyObjectsAndWhatStandsBetween()
    {
        EvidenceFiles files;
        files.add(u"session.log"_s,
                  QByteArray("admin@lb:~$ kubectl describe pods -n shop\n") + kPod + "\n\n" +
                      QByteArray(kPod).replace("shop-7d4b9c6f5-x2x9z", "shop-7d4b9c6f5-second").replace("137", "139") +
                      "\n\nName:               node-2\n"
                      "Roles:              <none>\n"
                      "Conditions:\n"
                      "  Type             Status  LastHeartbeatTime                 LastTransitionTime                "
                      "Reason                       Message\n"
                      "  ----             ------  -----------------                 ------------------                "
                      "------                       -------\n"
                      "  MemoryPressure   True    Sat, 21 Nov 2026 03:56:00 +0000   Sat, 21 Nov 2026 03:40:11 +0000   "
                      "KubeletHasInsufficientMemory   kubelet has insufficient memory available\n"
                      "  Ready            True    Sat, 21 Nov 2026 03:56:00 +0000   Sat, 21 Nov 2026 01:00:00 +0000   "
                      "KubeletReady                 kubelet is posting ready status\n"
                      "Events:\n"
                      "  Type     Reason     Age   From     Message\n"
                      "  ----     ------     ----  ----     -------\n"
                      "  Warning  SystemOOM  3m    kubelet  System OOM encountered, victim process: node, pid: 4711\n"
                      "admin@lb:~$ tail -1 /var/log/nginx/error.log\n"
                      "2026/11/21 03:54:36 [error] 1#1: *5 recv() failed (104: Connection reset by peer) while reading "
                      "response header from upstream, client: 10.0.0.1\n");
        const EvidenceReport report = files.read();
        QVERIFY2(found(report, u"nginx.upstream_reset"_s) != nullptr, qPrintable(all(report)));
        const qint64 podLines = QByteArray(kPod).count('\n');
        QCOMPARE(found(report, u"nginx.upstream_reset"_s)->line, 1 + podLines + 2 + podLines + 2 + 12 + 1);
        QCOMPARE(found(report, u"nginx.upstream_reset"_s)->explainedBy, u"kubernetes.pod_oom"_s);
        const auto *node = found(report, u"kubernetes.node_not_ready"_s);
        QVERIFY2(node != nullptr, qPrintable(all(report)));
        QCOMPARE(node->text, u"node-2: MemoryPressure=True"_s);
        QCOMPARE(node->first, u"2026-11-21T03:40:11+00:00"_s);
        QCOMPARE(node->count, quint64(1));
        QStringList whose;
        for (const auto &finding : report.findings) {
            if (finding.pattern == "kubernetes.pod_oom"_L1) {
                whose << finding.text.section(u':', 0, 0);
            }
        }
        whose.sort();
        QCOMPARE(whose, (QStringList{u"node-2"_s, u"shop-7d4b9c6f5-second/app"_s, u"shop-7d4b9c6f5-x2x9z/app"_s}));
    }

    void evictedAndEnding()
    {
        EvidenceFiles files;
        files.add(u"evicted"_s, "Name:           batch-1\n"
                                "Namespace:      shop\n"
                                "Start Time:     Sat, 21 Nov 2026 02:10:07 +0000\n"
                                "Status:         Failed\n"
                                "Reason:         Evicted\n"
                                "Message:        The node was low on resource: memory.\n"
                                "Containers:\n"
                                "  app:\n"
                                "    Ready:          False\n"
                                "Events:            <none>\n");
        files.add(u"ending"_s, "Name:                      web-1\r\n"
                               "Namespace:                 shop\r\n"
                               "Status:                    Terminating (lasts 2m)\r\n"
                               "Containers:\r\n"
                               "  app:\r\n"
                               "    Restart Count:  0\r\n"
                               "Events:\r\n"
                               "  Type    Reason   Age  From     Message\r\n"
                               "  Normal  Killing  2m   kubelet  Stopping container app\r\n");
        const EvidenceReport report = files.read();
        QVERIFY2(found(report, u"kubernetes.pod_evicted"_s) != nullptr, qPrintable(all(report)));
        QCOMPARE(found(report, u"kubernetes.pod_evicted"_s)->line, 5);
        QVERIFY2(found(report, u"kubernetes.pod_terminating"_s) != nullptr, qPrintable(all(report)));
        QCOMPARE(found(report, u"kubernetes.event_killing"_s)->line, 9);
        QVERIFY(found(report, u"kubernetes.pod_restarts"_s) == nullptr);
    }

    void otherKindsAreReadAsPlainText()
    {
        // `kubectl describe event` has another shape; its words still count.
        EvidenceFiles files;
        files.add(u"event.txt"_s, "Name:             shop-1.17a\n"
                                  "Namespace:        shop\n"
                                  "Kind:             Event\n"
                                  "Message:          Liveness probe failed: timeout\n");
        const EvidenceReport report = files.read();
        QVERIFY2(found(report, u"kubernetes.liveness"_s) != nullptr, qPrintable(all(report)));
        QCOMPARE(found(report, u"kubernetes.liveness"_s)->line, 4);
    }

    void otherTextIsNotTakenForIt()
    {
        QVERIFY(isKubernetesText(kPod));
        for (const char *text : {"", "Name:", "Name:  x\n", "Name: x\nAge: 7\n", "name: x\nnamespace: y\n",
                                 "  Name:  x\n  Namespace:  y\n", "2026-11-21 Name: x\nNamespace: y\n"}) {
            QVERIFY2(sniff(text) != Content::KubernetesText, text);
        }
    }

    void brokenTextDoesNoHarm()
    {
        const std::string whole(kPod);
        for (std::size_t cut = 0; cut < whole.size(); cut += 7) {
            std::size_t lines = 0;
            readKubernetesText(
                std::string_view(whole).substr(0, cut), 1, [&](const JsonNode &) { ++lines; },
                [&](std::string_view, std::int64_t) { ++lines; });
            QVERIFY(cut == 0 || lines > 0);
        }
        EvidenceFiles files;
        files.add(u"odd"_s, "Name:   a\nNamespace:   b\nContainers:\n    State: Terminated\n      Exit Code: 1e999\n  "
                            "x:\n    Restart Count: -5\n    Last State:   Terminated\n      Exit Code: nan\n"
                            "      Finished: Sat, 99 Foo 2026 03:54:36 +0000\nEvents:\n  Warning  BackOff  (x  a  b\n");
        QVERIFY(files.read().notes.empty());
    }
};

RESETSCOPE_TEST(KubernetesTextTest)
#include "kubernetes_text_test.moc"
