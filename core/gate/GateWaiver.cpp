#include "core/gate/GateWaiver.h"

#include "core/gate/GateRule.h"
#include "core/yaml/YamlFields.h"

#include <QCoreApplication>

namespace hallmarker::core {

namespace {

constexpr qint64 waiverDayMs = 86'400'000;

bool partMatches(const QString &pattern, const QString &part)
{
    const qsizetype star = pattern.indexOf(QLatin1Char('*'));
    if (star < 0)
        return pattern == part;
    const QString before = pattern.left(star);
    const QString after = pattern.mid(star + 1);
    return part.size() >= before.size() + after.size() && part.startsWith(before) && part.endsWith(after);
}

} // namespace

bool waiverPatternMatches(const QString &pattern, const QString &key)
{
    const QStringList patterns = pattern.split(QLatin1Char('@'));
    const QStringList parts = key.split(QLatin1Char('@'));
    if (patterns.size() != parts.size())
        return false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!partMatches(patterns.at(i), parts.at(i)))
            return false;
    }
    return true;
}

bool GateWaiver::names(const GateOutcome &outcome) const
{
    // A key in the workspace is one instance, whatever signs it holds.
    return recordId.isEmpty() ? waiverPatternMatches(finding, outcome.key) : finding == outcome.key;
}

bool GateWaiver::covers(const GateOutcome &outcome) const
{
    return names(outcome) && (scope.isEmpty() || scope == outcome.subjectDigest);
}

bool isSamePerson(const QString &one, const QString &other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

Result<QList<GateWaiver>> parseWaivers(const YamlDocument &document, const QString &pointer, const WaiverTerms &terms)
{
    QList<GateWaiver> waivers;
    QSet<QString> ids;
    const qsizetype count = valueAt(document.root(), pointer).toArray().size();
    for (qsizetype i = 0; i < count; ++i) {
        YamlFields fields(document, jsonPointer(pointer, i));
        GateWaiver waiver;
        waiver.id = fields.text(QStringLiteral("id"));
        waiver.finding = fields.text(QStringLiteral("finding"));
        waiver.reason = fields.text(QStringLiteral("reason"));
        waiver.owner = fields.text(QStringLiteral("owner"));
        waiver.approvedBy = fields.text(QStringLiteral("approved_by"));
        waiver.approvedMs = fields.day(QStringLiteral("approved_on"));
        waiver.expiresMs = fields.day(QStringLiteral("expires_on"));
        waiver.ticket = fields.text(QStringLiteral("ticket"), QString());
        waiver.where = fields.locate();
        if (fields.has(QStringLiteral("scope"))) {
            fields.map(QStringLiteral("scope"));
            YamlFields scope(document, fields.pointer(QStringLiteral("scope")));
            waiver.scope = Digest::fromText(scope.text(QStringLiteral("digest")));
            if (waiver.scope.isEmpty())
                scope.fail(QStringLiteral("digest"), QCoreApplication::translate("Gate", "The digest must be written as sha256: and 64 hexadecimal digits."));
            HALLMARKER_TRY(scope.finish());
        }
        for (const QString &part : waiver.finding.split(QLatin1Char('@'))) {
            if (part.count(QLatin1Char('*')) > 1)
                fields.fail(QStringLiteral("finding"), QCoreApplication::translate("Gate", "A part of the key may hold one * only."));
        }
        if (terms.isExact && waiver.finding.contains(QLatin1Char('*')))
            fields.fail(QStringLiteral("finding"), QCoreApplication::translate("Gate", "The policy asks for the exact key of one result, without *."));
        if (terms.needsDigest && waiver.scope.isEmpty())
            fields.fail(QString(), QCoreApplication::translate("Gate", "The policy asks for waivers that are bound: scope: {digest: ...}."));
        if (isSamePerson(waiver.owner, waiver.approvedBy))
            fields.fail(QStringLiteral("approved_by"), QCoreApplication::translate("Gate", "A waiver must be approved by somebody other than its owner."));
        if (waiver.expiresMs <= waiver.approvedMs)
            fields.fail(QStringLiteral("expires_on"), QCoreApplication::translate("Gate", "The waiver ends before it begins."));
        if (waiver.expiresMs - waiver.approvedMs > terms.maxDays * waiverDayMs)
            fields.fail(QStringLiteral("expires_on"), QCoreApplication::translate("Gate", "The waiver lasts longer than the %n day(s) that the policy allows.", nullptr, terms.maxDays));
        if (ids.contains(waiver.id))
            fields.fail(QStringLiteral("id"), QCoreApplication::translate("Gate", "There is a waiver \"%1\" already.").arg(waiver.id));
        HALLMARKER_TRY(fields.finish());
        ids.insert(waiver.id);
        waivers.append(waiver);
    }
    return waivers;
}

Result<QList<GateWaiver>> parseWaiverFile(const QByteArray &bytes, const QString &file, const WaiverTerms &terms)
{
    HALLMARKER_ASSIGN(const YamlDocument document, readYaml(bytes, file));
    YamlFields fields(document, QString());
    fields.integer(QStringLiteral("version"), 1, 1);
    fields.list(QStringLiteral("waivers"));
    HALLMARKER_TRY(fields.finish());
    return parseWaivers(document, QStringLiteral("/waivers"), terms);
}

} // namespace hallmarker::core
