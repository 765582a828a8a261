#include "tests/ui/pages/FilledBench.h"

#include "core/check/CheckRunner.h"
#include "inventory/datasets/DatasetImporter.h"
#include "inventory/files/FileArtifactLocator.h"
#include "tests/support/SharedData.h"
#include "ui/shell/Session.h"

#include <QFile>
#include <QJsonArray>

namespace hallmarker::tests {

FilledBench::FilledBench()
{
    dataPath = fixture.path(QStringLiteral("people.csv"));
    if (!QFile::copy(testFile(QStringLiteral("cases/files/people.csv")), dataPath))
        return;
    QFile::setPermissions(dataPath, QFile::ReadOwner | QFile::WriteOwner);
    inventory::DatasetImportRequest request;
    request.path = dataPath;
    request.datasetName = QStringLiteral("people");
    request.versionName = QStringLiteral("people-1");
    const auto imported = inventory::DatasetImporter(*fixture.session.workspace()).import(request);
    if (!imported)
        return;
    dataVersion = imported->version.head.id.text();
    modelVersion = importModel();
    m_isFilled = !modelVersion.isEmpty() && !runIdentifiability({QStringLiteral("age"), QStringLiteral("sex"), QStringLiteral("income")}, 5).isEmpty()
                 && !runIdentifiability({QStringLiteral("sex")}, 2).isEmpty();
}

QString FilledBench::creditVersion()
{
    inventory::DatasetImportRequest request;
    request.path = QStringLiteral(HALLMARKER_SOURCE_DIR "/resources/example/credit-training.csv");
    request.datasetName = QStringLiteral("credit");
    request.versionName = QStringLiteral("credit-1");
    const auto imported = inventory::DatasetImporter(*fixture.session.workspace()).import(request);
    return imported ? imported->version.head.id.text() : QString();
}

QString FilledBench::runIdentifiability(const QStringList &columns, int minK)
{
    core::CheckOrder order;
    order.checkId = QStringLiteral("privacy.identifiability");
    order.inputs = {{QStringLiteral("data"), dataVersion}};
    order.parameters = {{QStringLiteral("quasi_identifiers"), QJsonArray::fromStringList(columns)}, {QStringLiteral("min_k"), minK}, {QStringLiteral("max_at_risk"), minK < 5 ? 1.0 : 0.0}};
    inventory::FileArtifactLocator locator(*fixture.session.workspace());
    const auto finding = core::CheckRunner(*fixture.session.workspace(), checks, locator).run(order);
    return finding ? finding->id : QString();
}

} // namespace hallmarker::tests
