#include "dpia/signing/Attestation.h"

#include "core/clock/Clock.h"
#include "core/json/CanonicalJson.h"
#include "dpia/signing/SigningTexts.h"

namespace hallmarker::dpia {

namespace {

const char attestationFormat[] = "hallmarker-attestation/1";

} // namespace

QByteArray Attestation::bytes() const
{
    return core::CanonicalJson::of(QJsonObject{{QStringLiteral("format"), QString::fromLatin1(attestationFormat)},
                                               {QStringLiteral("assessment"), assessment},
                                               {QStringLiteral("name"), name},
                                               {QStringLiteral("signOff"), signOff},
                                               {QStringLiteral("decision"), decision},
                                               {QStringLiteral("manifest"), manifest.toString()},
                                               {QStringLiteral("by"), by},
                                               {QStringLiteral("role"), role},
                                               {QStringLiteral("statement"), statement},
                                               {QStringLiteral("at"), at},
                                               {QStringLiteral("countersignature"), isCountersignature}});
}

core::Result<Attestation> Attestation::fromBytes(const QByteArray &bytes)
{
    HALLMARKER_ASSIGN(const QJsonValue value, core::parseJson(bytes, {}, 1 << 20));
    const QJsonObject json = value.toObject();
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    Attestation read;
    read.assessment = text("assessment");
    read.name = text("name");
    read.signOff = text("signOff");
    read.decision = text("decision");
    read.manifest = core::Digest::fromText(text("manifest"));
    read.by = text("by");
    read.role = text("role");
    read.statement = text("statement");
    read.at = text("at");
    read.isCountersignature = json.value(QStringLiteral("countersignature")).toBool();
    // Another spelling of the same would have another digest; what is not known here would be signed unseen.
    if (text("format") != QLatin1String(attestationFormat) || read.manifest.isEmpty() || core::instantFromText(read.at) < 0 || read.bytes() != bytes)
        return core::Error(core::ErrorKind::Invalid, SigningTexts::tr("This is not the statement of a signature."));
    return read;
}

} // namespace hallmarker::dpia
