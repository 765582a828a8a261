#include "core/log/TimestampToken.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QTime>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ts.h>
#include <openssl/x509.h>

#include <ctime>
#include <memory>

namespace hallmarker::core {

namespace {

template <auto Free>
struct TimestampFree {
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
template <typename T, auto Free>
using TimestampOwned = std::unique_ptr<T, TimestampFree<Free>>;

Error unreadableTimestamp(const QString &detail)
{
    return Error(ErrorKind::Unreadable,
                 QCoreApplication::translate("TimestampToken", "This is not a time-stamp response (RFC 3161), or the "
                                                               "certificates of the authority cannot be read."),
                 detail);
}

Error timestampMismatch(const QString &detail)
{
    return Error(ErrorKind::Integrity,
                 QCoreApplication::translate("TimestampToken", "The time stamp does not hold: it is for other data, not "
                                                               "granted, or not signed by a trusted authority."),
                 detail);
}

QString lastSslReason()
{
    const unsigned long code = ERR_peek_last_error();
    const char *reason = ERR_reason_error_string(code);
    const QString text = QString::fromLatin1(reason != nullptr ? reason : "");
    ERR_clear_error();
    return text;
}

int addTrustedRoots(X509_STORE *store, const QByteArray &pem)
{
    const TimestampOwned<BIO, BIO_free> bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    int count = 0;
    for (;;) {
        const TimestampOwned<X509, X509_free> certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
        if (!certificate)
            break;
        if (X509_STORE_add_cert(store, certificate.get()) == 1)
            ++count;
    }
    ERR_clear_error(); // the end of the file is reported as an error
    return count;
}

QByteArray bigEndianOf(const ASN1_INTEGER *number)
{
    if (number == nullptr)
        return {};
    return QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(number)),
                      static_cast<qsizetype>(ASN1_STRING_length(number)));
}

bool isStrongImprint(TS_TST_INFO *info)
{
    const X509_ALGOR *algorithm = TS_MSG_IMPRINT_get_algo(TS_TST_INFO_get_msg_imprint(info));
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    const int nid = OBJ_obj2nid(object);
    return nid == NID_sha256 || nid == NID_sha384 || nid == NID_sha512 || nid == NID_sha3_256 || nid == NID_sha3_384
        || nid == NID_sha3_512;
}

} // namespace

Result<TimestampToken> TimestampToken::verify(const QByteArray &response, const QByteArray &data,
                                              const QByteArray &trustedRoots, const QByteArray &nonce)
{
    ERR_clear_error();
    if (response.size() > maxBytes || trustedRoots.size() > maxBytes || data.size() > (1 << 30))
        return unreadableTimestamp(QStringLiteral("too large"));
    const auto *begin = reinterpret_cast<const unsigned char *>(response.constData());
    const unsigned char *at = begin;
    const TimestampOwned<TS_RESP, TS_RESP_free> parsed(d2i_TS_RESP(nullptr, &at, static_cast<long>(response.size())));
    if (!parsed || at != begin + response.size())
        return unreadableTimestamp(QStringLiteral("DER ") + lastSslReason());
    TS_TST_INFO *info = TS_RESP_get_tst_info(parsed.get());
    if (info == nullptr)
        return timestampMismatch(QStringLiteral("no token: the authority has refused"));
    if (!isStrongImprint(info))
        return timestampMismatch(QStringLiteral("weak digest"));

    std::tm when{};
    if (ASN1_TIME_to_tm(TS_TST_INFO_get_time(info), &when) != 1)
        return unreadableTimestamp(QStringLiteral("time"));
    TimestampToken token;
    token.timeMs = QDateTime(QDate(when.tm_year + 1900, when.tm_mon + 1, when.tm_mday),
                             QTime(when.tm_hour, when.tm_min, when.tm_sec), Qt::UTC)
                       .toMSecsSinceEpoch();
    char policy[128] = "";
    OBJ_obj2txt(policy, sizeof policy, TS_TST_INFO_get_policy_id(info), 1);
    token.policy = QString::fromLatin1(policy);
    token.serialHex = QString::fromLatin1(bigEndianOf(TS_TST_INFO_get_serial(info)).toHex());
    token.nonce = bigEndianOf(TS_TST_INFO_get_nonce(info));
    if (!nonce.isEmpty() && nonce != token.nonce)
        return timestampMismatch(QStringLiteral("nonce"));

    // The chain is judged as of the time in the token: the certificate may have expired since.
    TimestampOwned<X509_STORE, X509_STORE_free> store(X509_STORE_new());
    if (!store || addTrustedRoots(store.get(), trustedRoots) == 0)
        return unreadableTimestamp(QStringLiteral("no trusted certificate"));
    X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(store.get()), static_cast<time_t>(token.timeMs / 1000));

    const TimestampOwned<TS_VERIFY_CTX, TS_VERIFY_CTX_free> context(TS_VERIFY_CTX_new());
    TS_VERIFY_CTX_set_flags(context.get(), TS_VFY_VERSION | TS_VFY_SIGNATURE | TS_VFY_DATA);
    TS_VERIFY_CTX_set_store(context.get(), store.release()); // the context owns store and data from here on
    TS_VERIFY_CTX_set_data(context.get(), BIO_new_mem_buf(data.constData(), static_cast<int>(data.size())));
    if (TS_RESP_verify_response(context.get(), parsed.get()) != 1)
        return timestampMismatch(lastSslReason());
    return token;
}

} // namespace hallmarker::core
