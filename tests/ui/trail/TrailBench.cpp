#include "tests/ui/trail/TrailBench.h"

#include "app/wiring/LineageFormats.h"
#include "app/wiring/Trails.h"
#include "lineage/mlflow/MlflowImporter.h"
#include "lineage/store/LineageWriter.h"
#include "ui/kit/FileDialog.h"
#include "ui/lineage/LineagePage.h"
#include "ui/trail/PredictionsPage.h"

#include <QFile>
#include <QPushButton>
#include <QTest>

namespace hallmarker::tests {

TrailBench::TrailBench(const QSize &size) : window(fixture.show({ui::PredictionsPage::descriptor({wiring::trailOf, wiring::exportTrail}), ui::LineagePage::descriptor(wiring::lineageImporters())}, size))
{
    m_isReady = fixture.createWorkspace();
    window.goTo(QStringLiteral("predictions"));
    page = window.pages().page(QStringLiteral("predictions"));
    if (!m_isReady)
        return;
    lineage::LineageFacts facts;
    m_isReady = lineage::MlflowImporter().read(QStringLiteral(HALLMARKER_SOURCE_DIR "/tests/cases/lineage/mlflow/store/input"), {}, facts, core::Progress::none()) && lineage::LineageWriter(*fixture.session.workspace()).write(facts, QStringLiteral("mlflow")) && settle();
}

bool TrailBench::settle()
{
    return fixture.settle() && QTest::qWaitFor([this] { return fixture.jobs.runningCount() == 0; }) && fixture.settle();
}

QString TrailBench::write(const QString &name, const QByteArray &content) const
{
    QFile file(fixture.folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

bool TrailBench::offer(const QString &path)
{
    ui::FileDialog::setAnswerer([path](const ui::FileQuestion &) { return path; });
    return run("predictions.import") && QTest::qWaitFor([this] { return find<QPushButton>("form.submit") != nullptr && find<QPushButton>("form.submit")->isVisible(); }) && settle();
}

bool TrailBench::runImport()
{
    find<QPushButton>("form.submit")->click();
    return QTest::qWaitFor([this] { return find<QPushButton>("predictions.importDone")->isVisible(); });
}

bool TrailBench::importScores()
{
    const QString path = write(QStringLiteral("scores.csv"), "prediction_id,predicted_at,model_version,age,score\np1,2026-01-02T03:04:05Z,Risk/1,31,0.25\np2,2026-01-02T03:04:06Z,Unknown/7,32,0.75\np2,2026-01-02T03:04:06Z,Unknown/7,32,0.75\n,2026-01-02,Risk/1,33,0.5\n");
    if (!offer(path) || !runImport())
        return false;
    find<QPushButton>("predictions.importDone")->click();
    return settle();
}

} // namespace hallmarker::tests
