#include "app/gui/OpenExample.h"

#include "app/example/ExampleWorkspace.h"
#include "app/wiring/Program.h"
#include "core/jobs/JobQueue.h"
#include "ui/kit/Toast.h"
#include "ui/shell/MainWindow.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace hallmarker::gui {

void openExample(wiring::Program &program, core::JobQueue &jobs, ui::MainWindow *window)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1String("/hallmarker/example");
    const QString path = folder + QLatin1String("/example.hallmarker");
    if (QFileInfo::exists(path)) {
        window->openWorkspace(path);
        return;
    }
    jobs.submit(
        QCoreApplication::translate("OpenExample", "Make the example workspace"),
        [&program, folder](core::Progress &progress) -> core::Result<QJsonValue> {
            HALLMARKER_ASSIGN(const QString made, example::ExampleWorkspace(program, folder, progress).create());
            return QJsonValue(made);
        },
        window, [window](const core::Result<QJsonValue> &made) {
            if (made)
                window->openWorkspace(made->toString());
            else
                window->toasts().show(made.error().message);
        });
}

} // namespace hallmarker::gui
