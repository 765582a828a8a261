#include "inventory/consent/AccessJudge.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::inventory;

namespace accessjudge {

qint64 dayOf(const QJsonValue &day)
{
    return day.toString().isEmpty() ? 0 : core::instantFromText(day.toString() + QStringLiteral("T00:00:00.000Z"));
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list += value.toString();
    return list;
}

AccessGround groundOf(const QJsonObject &file)
{
    AccessGround ground;
    ground.taxonomy = *PurposeTaxonomy::builtIn();
    const QJsonObject catalogues = file.value(QStringLiteral("catalogue")).toObject();
    for (auto dataset = catalogues.begin(); dataset != catalogues.end(); ++dataset) {
        FieldCatalogue catalogue;
        catalogue.head.name = dataset.key();
        const QJsonObject fields = dataset.value().toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            catalogue.categories.insert(field.key(), field.value().toString());
        ground.catalogues.append(catalogue);
    }
    for (const QString &person : texts(file.value(QStringLiteral("people"))))
        ground.people.insert(person);
    for (const QJsonValue &value : file.value(QStringLiteral("consents")).toArray()) {
        const QJsonObject said = value.toObject();
        ConsentRecord consent;
        consent.head.id = ConsentRecordId(said.value(QStringLiteral("id")).toString());
        consent.subject = said.value(QStringLiteral("subject")).toString();
        consent.datasets = texts(said.value(QStringLiteral("datasets")));
        for (const QJsonValue &scope : said.value(QStringLiteral("scopes")).toArray())
            consent.scopes.append(*ConsentScope::fromJson(scope.toObject()));
        for (const QJsonValue &each : said.value(QStringLiteral("events")).toArray()) {
            const QJsonObject event = each.toObject();
            const QString validity = event.value(QStringLiteral("validity")).toString();
            consent.events.append({dayOf(event.value(QStringLiteral("at"))), *consentStateFromName(event.value(QStringLiteral("state")).toString()), validity.isEmpty() ? CalendarDuration() : *CalendarDuration::parse(validity), {}});
        }
        ground.consents.append(consent);
    }
    for (const QJsonValue &value : file.value(QStringLiteral("exceptions")).toArray()) {
        const QJsonObject said = value.toObject();
        AccessException exception;
        exception.head.id = AccessExceptionId(said.value(QStringLiteral("id")).toString());
        exception.who = said.value(QStringLiteral("who")).toString();
        exception.purpose = said.value(QStringLiteral("purpose")).toString();
        exception.fields = texts(said.value(QStringLiteral("fields")));
        exception.untilMs = dayOf(said.value(QStringLiteral("until")));
        ground.exceptions.append(exception);
    }
    return ground;
}

QJsonObject caseFile()
{
    QFile file(QStringLiteral(HALLMARKER_SOURCE_DIR "/tests/cases/consent/judge.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

AccessRequest requestOf(const QJsonObject &said)
{
    AccessRequest request;
    request.who = said.value(QStringLiteral("who")).toString();
    request.purpose = said.value(QStringLiteral("purpose")).toString();
    request.fields = texts(said.value(QStringLiteral("fields")));
    request.subject = said.value(QStringLiteral("subject")).toString();
    request.recipient = said.value(QStringLiteral("recipient")).toString();
    request.place = said.value(QStringLiteral("place")).toString();
    request.atMs = dayOf(said.value(QStringLiteral("at")));
    request.untilMs = dayOf(said.value(QStringLiteral("until")));
    return request;
}

} // namespace accessjudge

using namespace accessjudge;

class TestAccessJudge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QJsonObject>("said");
        const QJsonObject file = caseFile();
        QVERIFY(!file.isEmpty());
        for (const QJsonValue &value : file.value(QStringLiteral("cases")).toArray())
            QTest::newRow(qPrintable(value.toObject().value(QStringLiteral("name")).toString())) << value.toObject();
    }
    void judges()
    {
        QFETCH(QJsonObject, said);
        const AccessJudge judge(groundOf(caseFile()));
        const AccessRequest judged = judge.judge(requestOf(said));
        QStringList bases;
        QStringList reasons;
        for (const FieldJudgement &judgement : judged.judgements) {
            bases += judgement.bases;
            reasons += judgement.reasons;
        }
        bases.removeDuplicates();
        QCOMPARE(accessVerdictName(judged.verdict), said.value(QStringLiteral("verdict")).toString());
        if (said.contains(QStringLiteral("bases")))
            QCOMPARE(bases, texts(said.value(QStringLiteral("bases"))));
        if (said.contains(QStringLiteral("reasons")))
            QCOMPARE(reasons, texts(said.value(QStringLiteral("reasons"))));
    }
    void aLapsedDatasetIsNotGivenOut()
    {
        AccessGround ground = groundOf(caseFile());
        ground.lapsedDatasets.insert(QStringLiteral("crm"));
        AccessRequest request;
        request.who = QStringLiteral("ana");
        request.purpose = QStringLiteral("customer-support");
        request.fields = {QStringLiteral("crm.email")};
        request.atMs = dayOf(QStringLiteral("2026-03-01"));
        const AccessRequest judged = AccessJudge(ground).judge(request);
        QCOMPARE(judged.verdict, AccessVerdict::Deny);
        QCOMPARE(judged.judgements.first().reasons, QStringList{QStringLiteral("retention")});
    }
    void lessConsentNeverAllowsMore()
    {
        // Taking any one consent away, no case that was not allowed becomes allowed (people who are no longer heard of
        // apart: then nobody is left who said no).
        const QJsonObject file = caseFile();
        const AccessGround whole = groundOf(file);
        for (qsizetype i = 0; i < whole.consents.size(); ++i) {
            AccessGround less = groundOf(file);
            less.consents[i].events = {};
            for (const QJsonValue &value : file.value(QStringLiteral("cases")).toArray()) {
                const AccessRequest request = requestOf(value.toObject());
                if (AccessJudge(whole).judge(request).verdict == AccessVerdict::Deny)
                    QVERIFY2(AccessJudge(less).judge(request).verdict != AccessVerdict::Allow, qPrintable(value.toObject().value(QStringLiteral("name")).toString()));
            }
        }
    }
};

HALLMARKER_TEST(TestAccessJudge)
#include "TestAccessJudge.moc"
