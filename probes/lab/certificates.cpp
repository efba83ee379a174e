// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/lab/certificates.h"

#include "probes/net/tls_context.h"

#include <stdexcept>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace resetscope::probes::lab {

namespace {

constexpr long kDay_s = 86400;

void require(bool good)
{
    if (!good) {
        throw std::runtime_error("a practice certificate could not be made");
    }
}

void addExtension(X509 *certificate, X509 *issuer, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    std::unique_ptr<X509_EXTENSION, FreeWith<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    require(extension != nullptr && X509_add_ext(certificate, extension.get(), -1) == 1);
}

Identity begin(const char *commonName, long notBefore_s, long notAfter_s)
{
    Identity result{KeyPtr(EVP_EC_gen("P-256")), CertificatePtr(X509_new())};
    require(result.key != nullptr && result.certificate != nullptr);
    X509 *certificate = result.certificate.get();
    std::uint64_t serial = 0;
    require(RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) == 1 &&
            X509_set_version(certificate, X509_VERSION_3) == 1 &&
            ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1) == 1 &&
            X509_gmtime_adj(X509_getm_notBefore(certificate), notBefore_s) != nullptr &&
            X509_gmtime_adj(X509_getm_notAfter(certificate), notAfter_s) != nullptr &&
            X509_set_pubkey(certificate, result.key.get()) == 1);
    require(X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC,
                                       reinterpret_cast<const unsigned char *>(commonName), -1, -1, 0) == 1);
    return result;
}

Identity makeAuthority()
{
    Identity result = begin("Resetscope practice authority", -kDay_s, kDay_s * 30);
    X509 *certificate = result.certificate.get();
    require(X509_set_issuer_name(certificate, X509_get_subject_name(certificate)) == 1);
    addExtension(certificate, certificate, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(certificate, certificate, NID_key_usage, "critical,keyCertSign");
    addExtension(certificate, certificate, NID_name_constraints,
                 "critical,permitted;IP:127.0.0.1/255.255.255.255,permitted;DNS:invalid");
    require(X509_sign(certificate, result.key.get(), EVP_sha256()) > 0);
    trustAlso(certificate);
    return result;
}

}  // namespace

const Identity &practiceAuthority()
{
    static const Identity authority = makeAuthority();
    return authority;
}

Identity makeIdentity(const char *name, long notBefore_s, long notAfter_s, bool selfSigned)
{
    const Identity &authority = practiceAuthority();
    Identity result = begin("Resetscope practice server", notBefore_s, notAfter_s);
    X509 *certificate = result.certificate.get();
    X509 *issuer = selfSigned ? certificate : authority.certificate.get();
    require(X509_set_issuer_name(certificate, X509_get_subject_name(issuer)) == 1);
    addExtension(certificate, issuer, NID_subject_alt_name, name);
    require(X509_sign(certificate, selfSigned ? result.key.get() : authority.key.get(), EVP_sha256()) > 0);
    return result;
}

}  // namespace resetscope::probes::lab
