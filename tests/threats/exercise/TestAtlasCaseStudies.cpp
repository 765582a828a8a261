#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"
#include "threats/exercise/AtlasCaseStudies.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::threats;

class TestAtlasCaseStudies : public QObject {
    Q_OBJECT
private:
    static QString write(const QTemporaryDir &folder, const QByteArray &bytes)
    {
        QFile file(folder.filePath(QStringLiteral("ATLAS.yaml")));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void stepsBecomeInjects()
    {
        const QTemporaryDir folder;
        const QString path = write(folder, "version: 9.9\nmatrices:\n- techniques:\n  - {id: AML.T1, name: Look}\ncase-studies:\n- id: AML.CS1\n  name: \"A \\\"study\\\"\"\n  summary: S\n  procedure:\n  - {tactic: AML.TA1, technique: AML.T1, description: \"They looked: {{around}}.\"}\n");
        const auto studies = AtlasCaseStudies::read(path);
        VERIFY_RESULT(studies);
        QCOMPARE(studies->version(), QStringLiteral("9.9"));
        QCOMPARE(*studies->words(QStringLiteral("AML.CS1/1")), QStringLiteral("They looked: around. (AML.T1 Look)"));
        QCOMPARE(studies->words(QStringLiteral("AML.CS1/2")).error().kind, ErrorKind::NotFound);
        QCOMPARE(studies->words(QStringLiteral("AML.CS2/1")).error().kind, ErrorKind::NotFound);
        const auto draft = studies->draft(QStringLiteral("AML.CS1"));
        VERIFY_RESULT(draft);
        const auto scenario = readScenario(*draft);
        VERIFY_RESULT(scenario);
        QVERIFY(scenario->injects.constFirst().text.isEmpty());
        const auto resolved = studies->resolved(*scenario);
        VERIFY_RESULT(resolved);
        QVERIFY(resolved->injects.constFirst().text.startsWith(QStringLiteral("They looked")));
        QCOMPARE(resolved->title, QStringLiteral("A \"study\""));
    }
    void otherFilesAreRefused()
    {
        const QTemporaryDir folder;
        QCOMPARE(AtlasCaseStudies::read(write(folder, "a: b\n")).error().kind, ErrorKind::Invalid);
        QVERIFY(!AtlasCaseStudies::read(folder.filePath(QStringLiteral("none"))));
    }
    void theWholeFile()
    {
        const QString path = hallmarker::tests::sharedFile(QStringLiteral("data/atlas/ATLAS.yaml"));
        if (!QFile::exists(path))
            QSKIP("no ATLAS.yaml");
        const auto studies = AtlasCaseStudies::read(path);
        VERIFY_RESULT(studies);
        QCOMPARE(studies->all().size(), 57);
        qsizetype steps = 0;
        for (const AtlasCaseStudy &study : studies->all()) {
            steps += study.steps.size();
            const auto draft = studies->draft(study.id);
            VERIFY_RESULT(draft);
            const auto scenario = readScenario(*draft);
            VERIFY_RESULT(scenario);
            VERIFY_RESULT(studies->resolved(*scenario));
        }
        QCOMPARE(steps, 449);
    }
};

HALLMARKER_TEST(TestAtlasCaseStudies)
#include "TestAtlasCaseStudies.moc"
