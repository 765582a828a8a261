#include "app/gui/WorkerProblem.h"

#include "checks/worker/WorkerClient.h"

#include <QCoreApplication>

namespace hallmarker::gui {

QString workerProblem()
{
    if (checks::WorkerClient::shared().isAvailable())
        return {};
    return QCoreApplication::translate("WorkerProblem", "hallmarker-worker is not installed, so checks that run a model (performance, FGSM, PGD and the like) do not work here. Install the package hallmarker-worker and start Hallmarker again; everything else works without it.");
}

} // namespace hallmarker::gui
