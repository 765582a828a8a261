#include "core/json/CanonicalJson.h"
#include "tests/support/TestRegistry.h"
#include "threats/store/ModelMerge.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::threats;

class TestModelMerge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void merges_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("mine");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("merged");
        QTest::addColumn<QStringList>("conflicts");
        const auto row = [](const char *name, const char *base, const char *mine, const char *theirs, const char *merged, const QStringList &conflicts = {}) { QTest::newRow(name) << QByteArray(base) << QByteArray(mine) << QByteArray(theirs) << QByteArray(merged) << conflicts; };
        row("different items", R"({"elements":[{"id":"a"},{"id":"b"}]})", R"({"elements":[{"id":"a","name":"A"},{"id":"b"}]})", R"({"elements":[{"id":"a"},{"id":"b","name":"B"}]})", R"({"elements":[{"id":"a","name":"A"},{"id":"b","name":"B"}]})");
        row("both add", R"({})", R"({"elements":[{"id":"m"}]})", R"({"elements":[{"id":"t"}]})", R"({"elements":[{"id":"t"},{"id":"m"}]})");
        row("one removes, one keeps", R"({"elements":[{"id":"a"},{"id":"b"}]})", R"({"elements":[{"id":"b"}]})", R"({"elements":[{"id":"a"},{"id":"b"},{"id":"c"}]})", R"({"elements":[{"id":"b"},{"id":"c"}]})");
        row("the same change", R"({"elements":[{"id":"a"}]})", R"({"elements":[{"id":"a","name":"N"}]})", R"({"elements":[{"id":"a","name":"N"}]})", R"({"elements":[{"id":"a","name":"N"}]})");
        row("the same item", R"({"elements":[{"id":"a"}]})", R"({"elements":[{"id":"a","name":"M"}]})", R"({"elements":[{"id":"a","name":"T"}]})", R"({"elements":[{"id":"a","name":"T"}]})", {QStringLiteral("elements/a")});
        row("changed and removed", R"({"elements":[{"id":"a"}]})", R"({"elements":[{"id":"a","name":"M"}]})", R"({})", R"({})", {QStringLiteral("elements/a")});
        row("two members of one box", R"({"elements":[{"id":"a"},{"id":"b"},{"id":"z"}],"boundaries":[{"id":"x","contains":["z"]}]})", R"({"elements":[{"id":"a"},{"id":"b"},{"id":"z"}],"boundaries":[{"id":"x","contains":["z","a"]}]})",
            R"({"elements":[{"id":"a"},{"id":"b"},{"id":"z"}],"boundaries":[{"id":"x","name":"N","contains":["b"]}]})", R"({"boundaries":[{"contains":["b","a"],"id":"x","name":"N"}],"elements":[{"id":"a"},{"id":"b"},{"id":"z"}]})");
        row("head by member", R"({"model":{"title":"T","owner":"o"}})", R"({"model":{"title":"M","owner":"o"}})", R"({"model":{"title":"T","owner":"p"}})", R"({"model":{"owner":"p","title":"M"}})");
        row("head in conflict", R"({"model":{"title":"T"}})", R"({"model":{"title":"M"}})", R"({"model":{"title":"U"}})", R"({"model":{"title":"U"}})", {QStringLiteral("model/title")});
        row("used and removed", R"({"elements":[{"id":"a"},{"id":"b"}]})", R"({"elements":[{"id":"a"},{"id":"b"}],"flows":[{"id":"f","from":"a","to":"b"}]})", R"({"elements":[{"id":"a"}]})", R"({"elements":[{"id":"a"}],"flows":[{"from":"a","id":"f","to":"b"}]})", {QStringLiteral("elements/b")});
        row("unknown section", R"({"later":1})", R"({"later":2})", R"({"later":1})", R"({"later":2})");
    }
    void merges()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, mine);
        QFETCH(QByteArray, theirs);
        const auto objectOf = [](const QByteArray &text) { return core::parseJson(text)->toObject(); };
        const MergedModel result = mergeModels(objectOf(base), objectOf(mine), objectOf(theirs));
        QFETCH(QByteArray, merged);
        QCOMPARE(core::CanonicalJson::of(result.body), core::CanonicalJson::of(objectOf(merged)));
        QStringList ids;
        for (const ModelConflict &conflict : result.conflicts)
            ids += conflict.id();
        QTEST(ids, "conflicts");
    }
    void aChoiceSettlesTheConflict()
    {
        const auto objectOf = [](const QByteArray &text) { return core::parseJson(text)->toObject(); };
        const QJsonObject base = objectOf(R"({"elements":[{"id":"a"},{"id":"b"}]})");
        const QJsonObject mine = objectOf(R"({"elements":[{"id":"a","name":"M"},{"id":"b"}],"flows":[{"id":"f","from":"b","to":"a"}]})");
        const QJsonObject theirs = objectOf(R"({"elements":[{"id":"a","name":"T"}]})");
        MergedModel merged = mergeModels(base, mine, theirs, {{QStringLiteral("elements/a"), ConflictChoice::Mine}, {QStringLiteral("elements/b"), ConflictChoice::Mine}});
        QVERIFY(merged.conflicts.isEmpty());
        QCOMPARE(core::CanonicalJson::of(merged.body), QByteArray(R"({"elements":[{"id":"a","name":"M"},{"id":"b"}],"flows":[{"from":"b","id":"f","to":"a"}]})"));
        merged = mergeModels(base, mine, theirs, {{QStringLiteral("elements/a"), ConflictChoice::Theirs}, {QStringLiteral("elements/b"), ConflictChoice::Theirs}});
        QVERIFY(merged.conflicts.isEmpty());
        QCOMPARE(core::CanonicalJson::of(merged.body), QByteArray(R"({"elements":[{"id":"a","name":"T"}],"flows":[{"from":"b","id":"f","to":"a"}]})"));
    }
    void ofTwoMovesTheLaterHolds()
    {
        const auto objectOf = [](const QByteArray &text) { return core::parseJson(text)->toObject(); };
        const QJsonObject base = objectOf(R"({"diagrams":{"m":{"nodes":[{"id":"a","rect":[0,0,1,1]},{"id":"b","rect":[0,0,1,1]},{"id":"gone","rect":[0,0,1,1]}]}}})");
        const QJsonObject mine = objectOf(R"({"diagrams":{"m":{"nodes":[{"id":"a","rect":[5,0,1,1]},{"id":"b","rect":[0,0,1,1]},{"id":"gone","rect":[0,0,1,1]}]}}})");
        const QJsonObject theirs = objectOf(R"({"diagrams":{"m":{"nodes":[{"id":"a","rect":[6,0,1,1]},{"id":"b","rect":[7,0,1,1]}]},"n":{}}})");
        QCOMPARE(core::CanonicalJson::of(mergeLayouts(base, mine, theirs)), QByteArray(R"({"diagrams":{"m":{"nodes":[{"id":"a","rect":[5,0,1,1]},{"id":"b","rect":[7,0,1,1]}]},"n":{}}})"));
    }
};

HALLMARKER_TEST(TestModelMerge)
#include "TestModelMerge.moc"
