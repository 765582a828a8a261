#include "lineage/licence/LicenceReview.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace hallmarker;
using namespace hallmarker::lineage;
using namespace hallmarker::tests;

namespace {

std::shared_ptr<const LicenceTable> table()
{
    const auto loaded = LicenceTable::load();
    return loaded ? *loaded : nullptr;
}

/// A case file as a graph: {"nodes": {"id": ["kind", "licence"]}, "edges": [["from", "kind", "to"]]}.
struct CaseGraph {
    explicit CaseGraph(const QJsonObject &file)
    {
        const QJsonObject nodes = file[QStringLiteral("nodes")].toObject();
        ids = nodes.keys();
        for (const QString &id : ids) {
            const QJsonArray node = nodes[id].toArray();
            kinds.push_back(*nodeKindFromName(node.at(0).toString()));
            if (node.size() > 1)
                expressions.insert(quint32(ids.indexOf(id)), node.at(1).toString());
        }
        std::vector<FlowRows::Edge> ends;
        const QJsonArray list = file[QStringLiteral("edges")].toArray();
        for (const QJsonValue &edge : list)
            ends.emplace_back(number(edge[0].toString()), number(edge[2].toString()));
        rows.emplace(quint32(ids.size()), ends);
        edgeKinds.resize(ends.size());
        transforms.resize(ends.size());
        for (qsizetype i = 0; i < list.size(); ++i)
            edgeKinds[rows->placeOf(std::size_t(i))] = *edgeKindFromName(list.at(i)[1].toString());
    }
    quint32 number(const QString &id) const { return quint32(ids.indexOf(id)); }
    LicensedGraph graph() const { return {rows->graph(), edgeKinds, transforms, kinds, expressions}; }
    /// "a>b>c"
    QString way(quint32 from, const LicencePath &path) const
    {
        QStringList names{ids.at(from)};
        for (const quint32 edge : path)
            names.append(ids.at(rows->graph().targets[edge]));
        return names.join(QLatin1Char('>'));
    }

    QStringList ids;
    std::vector<NodeKind> kinds;
    QHash<quint32, QString> expressions;
    std::optional<FlowRows> rows;
    std::vector<EdgeKind> edgeKinds;
    std::vector<Transform> transforms;
};

QJsonArray sorted(QStringList list)
{
    list.sort();
    return QJsonArray::fromStringList(list);
}

} // namespace

class TestLicenceReview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judgesEachCase_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(testFile(QStringLiteral("cases/lineage-licence")));
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void judgesEachCase()
    {
        QFETCH(QString, path);
        QFile source(path);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QJsonObject file = QJsonDocument::fromJson(source.readAll()).object();
        QVERIFY2(!file.isEmpty(), "not JSON");
        const CaseGraph made(file);
        const auto licences = table();
        QVERIFY(licences);
        const QJsonObject uses = file[QStringLiteral("expected")].toObject();
        QVERIFY(!uses.isEmpty());
        for (auto it = uses.begin(); it != uses.end(); ++it) {
            const auto review = reviewLicences(made.graph(), *licences, made.number(file[QStringLiteral("target")].toString()), it.key());
            VERIFY_RESULT(review);
            QStringList violations;
            for (const LicenceViolation &one : review->violations)
                violations.append(QStringList{licenceViolationName(one.kind), licenceTermName(one.term), one.licence, made.way(one.node, one.path), one.otherLicence}.join(QLatin1Char(' ')).trimmed());
            QStringList gaps;
            for (const LicenceGap &gap : review->gaps)
                gaps.append(licenceGapName(gap.reason) + QLatin1Char(' ') + made.way(gap.node, gap.path));
            QStringList obligations;
            for (const LicenceObligation &one : review->obligations)
                obligations.append(licenceTermName(one.term) + QLatin1Char(' ') + made.ids.at(one.node));
            const QJsonObject expected = it.value().toObject();
            QCOMPARE(sorted(violations), sorted(expected[QStringLiteral("violations")].toVariant().toStringList()));
            QCOMPARE(sorted(gaps), sorted(expected[QStringLiteral("gaps")].toVariant().toStringList()));
            if (expected.contains(QStringLiteral("obligations")))
                QCOMPARE(sorted(obligations), sorted(expected[QStringLiteral("obligations")].toVariant().toStringList()));
            if (expected.contains(QStringLiteral("releasable_under")))
                QCOMPARE(sorted(review->releasableUnder), sorted(expected[QStringLiteral("releasable_under")].toVariant().toStringList()));
            QCOMPARE(int(review->verdict()), violations.isEmpty() ? gaps.isEmpty() ? 0 : 2 : 1);
        }
    }
    void knowsTheCommonLicences_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"MIT", "apache-2.0", "bsd", "BSD-2-Clause", "BSD-3-Clause", "GPL-2.0-only", "gpl-3.0", "AGPL-3.0-or-later", "lgpl-3.0", "CC0-1.0", "cc-by-4.0", "CC-BY-3.0", "CC-BY-SA-3.0",
                                 "CC-BY-SA-4.0", "CC-BY-NC-3.0", "CC-BY-NC-4.0", "CC-BY-ND-3.0", "cc-by-nc-nd-4.0", "CC-BY-NC-SA-4.0", "odbl", "ODbL-1.0", "ODC-By-1.0", "PDDL-1.0", "CDLA-Permissive-1.0",
                                 "CDLA-Permissive-2.0", "CDLA-Sharing-1.0", "openrail", "bigscience-openrail-m", "creativeml-openrail-m", "llama2", "llama3", "llama3.1", "llama3.2", "llama3.3", "llama4", "gemma"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void knowsTheCommonLicences()
    {
        QFETCH(QString, name);
        QVERIFY(table()->find(name));
        QVERIFY(!table()->isUnknownWord(name));
    }
    void everyLicenceSaysWhereItsTextStands()
    {
        const auto table = LicenceTable::load();
        VERIFY_RESULT(table);
        int checked = 0;
        for (const Licence &licence : (*table)->licences()) {
            QVERIFY2(licence.source.startsWith(QLatin1String("https://")) || licence.id == QLatin1String("LicenseRef-Own"), qPrintable(licence.id));
            checked += !licence.checked.isEmpty();
        }
        QVERIFY(checked >= 15);
    }
    void theUsualOnesAreThere()
    {
        const auto table = LicenceTable::load();
        VERIFY_RESULT(table);
        for (const char *id : {"MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "GPL-2.0-only", "GPL-2.0-or-later", "GPL-3.0-only", "GPL-3.0-or-later", "LGPL-2.1-only", "LGPL-3.0-or-later", "AGPL-3.0-only", "AGPL-3.0-or-later", "MPL-2.0",
                               "CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-ND-4.0", "ODbL-1.0", "ODC-By-1.0", "PDDL-1.0", "CDLA-Permissive-1.0", "CDLA-Permissive-2.0", "CDLA-Sharing-1.0", "bigscience-openrail-m",
                               "creativeml-openrail-m", "llama2", "llama3", "llama3.1", "llama3.2", "llama3.3", "llama4", "gemma"})
            QVERIFY2((*table)->find(QLatin1String(id)) != nullptr, id);
    }
    void termsAreThoseOfTheTexts()
    {
        const auto table = LicenceTable::load();
        VERIFY_RESULT(table);
        const auto licence = [&](const char *id) { return *(*table)->find(QLatin1String(id)); };
        // CDLA Sharing 3.1(b): changed files say so; 3.5: results are free.
        QVERIFY(licence("CDLA-Sharing-1.0").has(LicenceTerm::StateChanges));
        QVERIFY(licence("CDLA-Sharing-1.0").freesResults);
        // EUPL 1.2, appendix: EPL 1.0, and not 2.0.
        QVERIFY(licence("EUPL-1.2").shareAlikeUnder.contains(QStringLiteral("EPL-1.0")));
        QVERIFY(!licence("EUPL-1.2").shareAlikeUnder.contains(QStringLiteral("EPL-2.0")));
        // MPL 2.0, 1.12: GPL 2.0, LGPL 2.1, AGPL 3.0 or any later version.
        for (const char *secondary : {"GPL-2.0-only", "GPL-3.0-only", "LGPL-2.1-only", "AGPL-3.0-only"})
            QVERIFY2(licence("MPL-2.0").shareAlikeUnder.contains(QLatin1String(secondary)), secondary);
        // Llama 3, 1.b.v: output may not improve other models; 3.1, 1.b.i: it may, under the name.
        QVERIFY(licence("llama3").has(LicenceTerm::NoCompetingModels));
        QVERIFY(!licence("llama3.1").has(LicenceTerm::NoCompetingModels));
        QVERIFY(licence("llama3").has(LicenceTerm::Naming) && licence("llama3.1").has(LicenceTerm::Naming));
        // CC BY-SA 4.0 to GPL 3.0 one way.
        QVERIFY(licence("CC-BY-SA-4.0").shareAlikeUnder.contains(QStringLiteral("GPL-3.0-only")));
        QVERIFY(!licence("GPL-3.0-only").shareAlikeUnder.contains(QStringLiteral("CC-BY-SA-4.0")));
        // CDLA Permissive 2.0, 2.1: the text only.
        QCOMPARE(licence("CDLA-Permissive-2.0").terms, termBit(LicenceTerm::Notice));
    }
    void anUnknownUseIsAnError()
    {
        const CaseGraph made(QJsonDocument::fromJson(R"({"nodes": {"m": ["model"]}, "edges": []})").object());
        const auto review = reviewLicences(made.graph(), *table(), 0, QStringLiteral("fun"));
        QVERIFY(!review);
        QCOMPARE(review.error().exitCode(), 2);
        QVERIFY(review.error().message.contains(QStringLiteral("commercial")));
    }
    void aFolderOfTheUserReplacesEntries()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("mine.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("version: 1\nlicences:\n  - id: MIT\n    terms: [non-commercial]\n  - id: LicenseRef-House\n    aliases: [house]\n    terms: [agreement]\n");
        file.close();
        const auto loaded = LicenceTable::load(folder.path());
        VERIFY_RESULT(loaded);
        QVERIFY((*loaded)->find(QStringLiteral("mit"))->has(LicenceTerm::NonCommercial));
        QCOMPARE((*loaded)->find(QStringLiteral("House"))->id, QStringLiteral("LicenseRef-House"));
        QVERIFY(!LicenceTable::load(folder.filePath(QStringLiteral("nowhere"))));
    }
    void mistakesHaveTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<qint64>("line");
        QTest::newRow("unknown term") << QByteArray("version: 1\nlicences:\n  - id: X\n    terms: [freedom]\n") << qint64(4);
        QTest::newRow("unknown key") << QByteArray("version: 1\nlicences:\n  - id: X\n    terms: []\n    colour: red\n") << qint64(5);
        QTest::newRow("share-alike without a licence") << QByteArray("version: 1\nlicences:\n  - id: X\n    terms: [share-alike]\n") << qint64(3);
        QTest::newRow("twice") << QByteArray("version: 1\nlicences:\n  - id: X\n    terms: []\n  - id: Y\n    aliases: [x]\n    terms: []\n") << qint64(5);
        QTest::newRow("no version") << QByteArray("licences: []\n") << qint64(1);
    }
    void mistakesHaveTheirPlace()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(qint64, line);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("mine.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(yaml);
        file.close();
        const auto loaded = LicenceTable::load(folder.path());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().where.line, line);
        QVERIFY(loaded.error().where.column > 0);
        QCOMPARE(loaded.error().where.file, file.fileName());
    }
    void aNameThatLeadsNowhereIsRefused()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("mine.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("version: 1\nlicences:\n  - id: X\n    terms: [share-alike]\n    share_alike_under: [GPL-3.0]\n");
        file.close();
        QVERIFY2(!LicenceTable::load(folder.path()), "an alias is no id");
    }
};

HALLMARKER_TEST(TestLicenceReview)
#include "TestLicenceReview.moc"
