#include "lineage/review/LineagePicture.h"
#include "tests/lineage/review/ReviewWorkspace.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;
using tests::ReviewWorkspace;

namespace {

QStringList titlesOf(const LineagePicture &picture)
{
    QStringList titles;
    for (const PictureRow &row : picture.rows)
        titles += row.title;
    titles.sort();
    return titles;
}

/// Tells more of nodes that are there.
bool tell(ReviewWorkspace &workspace, NodeKind kind, const char *space, const char *name, const char *key, const char *value)
{
    LineageFacts facts;
    const QByteArray content = QByteArray(name) + key + value;
    facts.events.push_back({core::Hasher::of(content), noTime, content, {}});
    facts.attributes.push_back({facts.node(kind, space, name), facts.texts.add(key), facts.texts.add(value), noTime, 0});
    return LineageWriter(workspace.fixture.workspace()).write(facts, QStringLiteral("openlineage")).has_value();
}

} // namespace

class TestNodeFacets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatThereIsToChooseFrom()
    {
        ReviewWorkspace workspace;
        const auto state = workspace.load();
        const NodeFacets::Choices choices = NodeFacets(*state).choices();
        QCOMPARE(choices.kinds, (QList<NodeKind>{NodeKind::Dataset, NodeKind::Field, NodeKind::Job, NodeKind::Model, NodeKind::Prediction}));
        QCOMPARE(choices.spaces, (QStringList{QStringLiteral("db"), QStringLiteral("etl"), QStringLiteral("ml")}));
        QCOMPARE(choices.owners, QStringList{QStringLiteral("team:care")});
        QCOMPARE(choices.tags, (QStringList{QStringLiteral("gold"), QStringLiteral("pii: true")}));
    }
    void columnsHaveTheOwnerOfTheirDataset()
    {
        ReviewWorkspace workspace;
        const auto state = workspace.load();
        const NodeFacets facets(*state);
        const NodeId patients = ReviewWorkspace::find(*state, NodeKind::Dataset, "db", "patients");
        const NodeId mail = ReviewWorkspace::find(*state, NodeKind::Field, "db", "patients\x1fmail");
        const NodeId age = ReviewWorkspace::find(*state, NodeKind::Field, "db", "patients\x1f" "age");
        QCOMPARE(facets.owners(mail), QStringList{QStringLiteral("team:care")});
        QCOMPARE(facets.tags(mail), QStringList{QStringLiteral("pii: true")}); // told with the dataset
        QCOMPARE(facets.tags(age), QStringList());
        LineageFilter filter;
        filter.tag = QStringLiteral("pii: true");
        QVERIFY(facets.matches(patients, filter) && facets.matches(mail, filter) && !facets.matches(age, filter));
        filter.kind = NodeKind::Dataset;
        QVERIFY(facets.matches(patients, filter) && !facets.matches(mail, filter));
        filter.space = QStringLiteral("other");
        QVERIFY(!facets.matches(patients, filter));
    }
    void domainsOfSeveralSources_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("catalogue") << QByteArray("domain") << QByteArray(R"("Care")");
        QTest::newRow("list of a catalogue") << QByteArray("domain") << QByteArray(R"([{"name":"Care"}])");
        QTest::newRow("dbt meta") << QByteArray("meta") << QByteArray(R"({"domain":"Care"})");
        QTest::newRow("tag") << QByteArray("tags") << QByteArray(R"([{"key":"Domain","value":"Care"}])");
    }
    void domainsOfSeveralSources()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        ReviewWorkspace workspace;
        QVERIFY(tell(workspace, NodeKind::Dataset, "db", "training", key.constData(), value.constData()));
        const auto state = workspace.load();
        const NodeFacets facets(*state);
        QCOMPARE(facets.domain(ReviewWorkspace::find(*state, NodeKind::Dataset, "db", "training")), QStringLiteral("Care"));
        QCOMPARE(facets.domain(ReviewWorkspace::find(*state, NodeKind::Field, "db", "training\x1fmail_hash")), QStringLiteral("Care"));
        QCOMPARE(facets.domain(ReviewWorkspace::find(*state, NodeKind::Dataset, "db", "patients")), QString());
    }
    /// What is left out still lets the data through: a dotted wire says so, and the focus stays.
    void aFilterLeavesOutAndLeadsThrough()
    {
        ReviewWorkspace workspace;
        const auto state = workspace.load();
        PictureQuestion question;
        question.around.focus = ReviewWorkspace::find(*state, NodeKind::Dataset, "db", "patients");
        question.around.hops = 6;
        const LineagePicture all = LineagePicture::make(*state, workspace.fixture.workspace(), question);
        question.filter.kind = NodeKind::Model;
        const LineagePicture models = LineagePicture::make(*state, workspace.fixture.workspace(), question);
        QCOMPARE(titlesOf(models), (QStringList{QStringLiteral("patients"), QStringLiteral("risk")}));
        QCOMPARE(models.scene.wires.size(), 1);
        QCOMPARE(models.scene.wires.first().style, core::SceneWireStyle::Indirect);
        QVERIFY(models.note.contains(QString::number(all.rows.size() - 2)));
        QVERIFY(all.note.isEmpty());
        question.filter = {};
        question.filter.owner = QStringLiteral("nobody");
        QCOMPARE(titlesOf(LineagePicture::make(*state, workspace.fixture.workspace(), question)), QStringList{QStringLiteral("patients")});
    }
    void collapsesByDomainAndOwner_data()
    {
        QTest::addColumn<int>("grouping");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("group");
        QTest::newRow("domain") << int(PictureQuestion::Grouping::CollapsedDomains) << QByteArray("domain") << QByteArray(R"("Research")") << QStringLiteral("Research");
        QTest::newRow("owner") << int(PictureQuestion::Grouping::CollapsedOwners) << QByteArray("owners") << QByteArray(R"([{"name":"team:ml"}])") << QStringLiteral("team:ml");
    }
    void collapsesByDomainAndOwner()
    {
        QFETCH(int, grouping);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QFETCH(QString, group);
        ReviewWorkspace workspace;
        for (const auto &[kind, name] : {std::pair(NodeKind::Job, "train"), std::pair(NodeKind::Model, "risk"), std::pair(NodeKind::Prediction, "scores")})
            QVERIFY(tell(workspace, kind, "ml", name, key.constData(), value.constData()));
        const auto state = workspace.load();
        PictureQuestion question;
        question.around.focus = ReviewWorkspace::find(*state, NodeKind::Dataset, "db", "training");
        question.around.hops = 6;
        question.grouping = static_cast<PictureQuestion::Grouping>(grouping);
        const auto boxOf = [&group](const LineagePicture &picture) {
            return std::find_if(picture.scene.boxes.begin(), picture.scene.boxes.end(), [&](const core::SceneBox &box) { return box.id == LineagePicture::groupId(group); });
        };
        const LineagePicture collapsed = LineagePicture::make(*state, workspace.fixture.workspace(), question);
        QVERIFY(boxOf(collapsed) != collapsed.scene.boxes.end());
        QCOMPARE(boxOf(collapsed)->title, group);
        QCOMPARE(boxOf(collapsed)->bands.first().text, QStringLiteral("3 nodes"));
        QVERIFY(!titlesOf(collapsed).contains(QStringLiteral("risk")));
        QVERIFY(titlesOf(collapsed).contains(group)); // the list beside the picture has it as well
        question.openGroups.insert(group);
        const LineagePicture opened = LineagePicture::make(*state, workspace.fixture.workspace(), question);
        QVERIFY(boxOf(opened) == opened.scene.boxes.end());
        QVERIFY(titlesOf(opened).contains(QStringLiteral("risk")));
        // Framed instead of collapsed: one frame for the group, one for all without.
        question.grouping = static_cast<PictureQuestion::Grouping>(grouping - 1);
        const LineagePicture framed = LineagePicture::make(*state, workspace.fixture.workspace(), question);
        QVERIFY(std::any_of(framed.scene.groups.begin(), framed.scene.groups.end(), [&](const core::SceneGroup &one) { return one.title == group; }));
    }
};

HALLMARKER_TEST(TestNodeFacets)
#include "TestNodeFacets.moc"
