# SPDX-License-Identifier: GPL-3.0-or-later
"""Parses YAML files, lints them where yamllint is installed, and compares Kubernetes objects with their fields.

An unknown field or a value of the wrong type in a part that is described below is a complaint; parts that are not
described (ANY) are only parsed. Prints one line per complaint and ends with 1 when there was one.
"""
import re
import sys

import yaml

try:
    from yamllint import linter
    from yamllint.config import YamlLintConfig

    LINT = YamlLintConfig("{extends: relaxed, rules: {line-length: {max: 140}, indentation: {spaces: consistent, "
                          "indent-sequences: whatever}}}")
except ImportError:
    LINT = None


class Any:
    pass


ANY = Any()


class Quantity:
    pass


class Duration:
    pass


class Name:
    pass


class Port:
    pass


class MapOf:
    def __init__(self, value):
        self.value = value


QUANTITY = re.compile(r"^[0-9]+(\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$")
DURATION = re.compile(r"^([0-9]+(\.[0-9]+)?(h|m|s|ms))+$")
NAME = re.compile(r"^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$")

META = {"name": Name(), "namespace": Name(), "labels": MapOf(str), "annotations": MapOf(str)}
LABELS = {"matchLabels": MapOf(str), "matchExpressions": ANY}
HTTP_GET = {"path": str, "port": Port(), "scheme": str, "httpHeaders": ANY}
ACTION = {"httpGet": HTTP_GET, "exec": {"command": [str]}, "tcpSocket": {"port": Port()}, "grpc": {"port": int},
          "sleep": {"seconds": int}}
PROBE = dict(ACTION, periodSeconds=int, timeoutSeconds=int, failureThreshold=int, successThreshold=int,
             initialDelaySeconds=int, terminationGracePeriodSeconds=int)
RESOURCES = {"requests": MapOf(Quantity()), "limits": MapOf(Quantity())}
CONTAINER = {"name": Name(), "image": str, "command": [str], "args": [str], "resources": RESOURCES, "env": ANY,
             "ports": [{"name": str, "containerPort": int, "protocol": str}], "lifecycle": {"preStop": ACTION, "postStart": ACTION},
             "livenessProbe": PROBE, "readinessProbe": PROBE, "startupProbe": PROBE, "volumeMounts": ANY, "securityContext": ANY}
POD = {"containers": [CONTAINER], "initContainers": [CONTAINER], "terminationGracePeriodSeconds": int, "restartPolicy": str,
       "securityContext": {"sysctls": [{"name": str, "value": str}], "runAsUser": int}, "dnsPolicy": str, "priorityClassName": str,
       "dnsConfig": {"nameservers": [str], "searches": [str], "options": [{"name": str, "value": str}]}, "hostNetwork": bool,
       "volumes": ANY, "topologySpreadConstraints": ANY, "affinity": ANY, "nodeSelector": MapOf(str)}
TEMPLATE = {"metadata": META, "spec": POD}
COUNT = (int, str)
OBJECTS = {
    ("v1", "Pod"): {"spec": POD},
    ("v1", "ConfigMap"): {"data": MapOf(str)},
    ("v1", "Service"): {"spec": {"selector": MapOf(str), "type": str, "clusterIP": str, "externalTrafficPolicy": str,
                                 "sessionAffinity": str,
                                 "ports": [{"name": str, "port": int, "targetPort": Port(), "protocol": str, "nodePort": int}]}},
    ("apps/v1", "Deployment"): {"spec": {"replicas": int, "selector": LABELS, "minReadySeconds": int, "template": TEMPLATE,
                                         "progressDeadlineSeconds": int, "revisionHistoryLimit": int,
                                         "strategy": {"type": str, "rollingUpdate": {"maxUnavailable": COUNT, "maxSurge": COUNT}}}},
    ("policy/v1", "PodDisruptionBudget"): {"spec": {"maxUnavailable": COUNT, "minAvailable": COUNT, "selector": LABELS}},
    ("autoscaling/v2", "HorizontalPodAutoscaler"): {
        "spec": {"scaleTargetRef": {"apiVersion": str, "kind": str, "name": Name()}, "minReplicas": int, "maxReplicas": int,
                 "behavior": ANY,
                 "metrics": [{"type": str, "resource": {"name": str, "target": {"type": str, "averageUtilization": int}}}]}},
    ("networking.k8s.io/v1", "Ingress"): {"spec": {"ingressClassName": str, "tls": [{"hosts": [str], "secretName": Name()}],
                                                   "rules": ANY, "defaultBackend": ANY}},
    ("networking.k8s.io/v1", "NetworkPolicy"): {"spec": {"podSelector": LABELS, "policyTypes": [str], "ingress": ANY, "egress": ANY}},
    ("networking.istio.io/v1", "DestinationRule"): {
        "spec": {"host": str, "trafficPolicy": {
            "connectionPool": {
                "tcp": {"maxConnections": int, "connectTimeout": Duration(), "idleTimeout": Duration(),
                        "maxConnectionDuration": Duration(),
                        "tcpKeepalive": {"time": Duration(), "interval": Duration(), "probes": int}},
                "http": {"http1MaxPendingRequests": int, "http2MaxRequests": int, "maxRequestsPerConnection": int,
                         "maxRetries": int, "idleTimeout": Duration()}},
            "outlierDetection": {"consecutive5xxErrors": int, "interval": Duration(), "baseEjectionTime": Duration(),
                                 "maxEjectionPercent": int},
            "tls": {"mode": str, "sni": str}, "loadBalancer": ANY}}},
    ("networking.istio.io/v1", "VirtualService"): {
        "spec": {"hosts": [str], "gateways": [str],
                 "http": [{"route": [{"destination": {"host": str, "port": {"number": int}}}], "timeout": Duration(), "match": ANY,
                           "retries": {"attempts": int, "perTryTimeout": Duration(), "retryOn": str}}]}},
    ("gateway.networking.k8s.io/v1", "HTTPRoute"): {
        "spec": {"parentRefs": [{"name": Name(), "namespace": Name(), "sectionName": str}], "hostnames": [str],
                 "rules": [{"backendRefs": [{"name": Name(), "port": int}], "matches": ANY,
                            "timeouts": {"request": Duration(), "backendRequest": Duration()}}]}},
    ("operator.tigera.io/v1", "Installation"): {"spec": {"calicoNetwork": {"mtu": int, "bgp": str}}},
    ("cert-manager.io/v1", "Certificate"): {"spec": {"secretName": Name(), "dnsNames": [str], "renewBefore": Duration(),
                                                     "issuerRef": {"name": Name(), "kind": str}}},
}
REQUIRED = {"Deployment": ("selector", "template"), "Service": ("ports",), "HorizontalPodAutoscaler": ("scaleTargetRef", "maxReplicas"),
            "PodDisruptionBudget": ("selector",), "Pod": ("containers",), "DestinationRule": ("host",), "VirtualService": ("hosts",)}


def check(value, wanted, where, complain):
    if wanted is ANY:
        return
    if isinstance(wanted, dict):
        if not isinstance(value, dict):
            complain(f"{where} is not a group of fields")
            return
        for key, inner in value.items():
            if key not in wanted:
                complain(f"{where}: unknown field {key}")
            else:
                check(inner, wanted[key], f"{where}.{key}", complain)
    elif isinstance(wanted, list):
        if not isinstance(value, list) or not value:
            complain(f"{where} is not a list")
            return
        for index, inner in enumerate(value):
            check(inner, wanted[0], f"{where}[{index}]", complain)
    elif isinstance(wanted, MapOf):
        if not isinstance(value, dict):
            complain(f"{where} is not a group of fields")
            return
        for key, inner in value.items():
            check(inner, wanted.value, f"{where}.{key}", complain)
    elif isinstance(wanted, Port):
        if not (isinstance(value, int) and 0 < value < 65536) and not (isinstance(value, str) and NAME.match(value)):
            complain(f"{where} is not a port")
    elif isinstance(wanted, Quantity):
        if isinstance(value, bool) or not QUANTITY.match(str(value)):
            complain(f"{where} is not a quantity: {value}")
    elif isinstance(wanted, Duration):
        if not isinstance(value, str) or not DURATION.match(value):
            complain(f"{where} is not a time with a unit: {value}")
    elif isinstance(wanted, Name):
        if not isinstance(value, str) or not NAME.match(value):
            complain(f"{where} is not a name: {value}")
    elif isinstance(wanted, tuple):
        if isinstance(value, bool) or not isinstance(value, wanted):
            complain(f"{where} has the wrong type: {value!r}")
    elif not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
        complain(f"{where} has the wrong type: {value!r}")


def look(name):
    complaints = []
    with open(name, encoding="utf-8") as file:
        text = file.read()
    if LINT:
        complaints += [str(problem) for problem in linter.run(text, LINT)]
    try:
        documents = list(yaml.safe_load_all(text))
    except yaml.YAMLError as error:
        return [" ".join(str(error).split())]
    for document in documents:
        if not isinstance(document, dict):
            complaints.append("is not a group of fields")
            continue
        if "apiVersion" not in document:
            # A fragment: what it shares with a pod or an Ingress is looked at.
            if "metadata" in document:
                check(document["metadata"], META, "metadata", complaints.append)
            if isinstance(document.get("spec"), dict) and "containers" in document["spec"]:
                check(document["spec"], POD, "spec", complaints.append)
            continue
        kind = document.get("kind")
        wanted = OBJECTS.get((document["apiVersion"], kind))
        if wanted is None:
            complaints.append(f"unknown kind {document['apiVersion']} {kind}")
            continue
        check(document, dict(wanted, apiVersion=str, kind=str, metadata=META), kind, complaints.append)
        if not isinstance(document.get("metadata"), dict) or "name" not in document["metadata"]:
            complaints.append("has no name")
        for field in REQUIRED.get(kind, ()):
            if field not in (document.get("spec") or {}):
                complaints.append(f"spec.{field} is missing")
    return complaints


bad = 0
for name in sys.argv[1:]:
    for complaint in look(name):
        print(f"{name}: {complaint}")
        bad = 1
sys.exit(bad)
