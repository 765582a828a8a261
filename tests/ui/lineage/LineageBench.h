#pragma once

#include "app/wiring/LineageFormats.h"
#include "tests/support/UiFixture.h"
#include "ui/canvas/CanvasView.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/lineage/LineagePage.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/PageHost.h"

#include <QPushButton>
#include <QTest>

namespace hallmarker::tests {

/// The page over a new workspace.
struct LineageBench {
    explicit LineageBench(const QSize &size = QSize(1280, 800)) : window(fixture.show({ui::LineagePage::descriptor(wiring::lineageImporters())}, size))
    {
        isOpen = fixture.createWorkspace();
        window.goTo(QStringLiteral("lineage"));
        page = window.pages().page(QStringLiteral("lineage"));
        isOpen = isOpen && fixture.settle();
    }
    template <typename Widget>
    Widget *find(const char *name = nullptr) const
    {
        return page->findChild<Widget *>(name == nullptr ? QString() : QString::fromLatin1(name));
    }
    bool settle() { return fixture.settle() && QTest::qWaitFor([this] { return fixture.jobs.runningCount() == 0; }) && fixture.settle(); }
    /// Imports the events of this test and shows the lineage.
    bool import()
    {
        ui::FileDialog::setAnswerer([](const ui::FileQuestion &) { return QStringLiteral(HALLMARKER_SOURCE_DIR "/tests/ui/lineage/events.ndjson"); });
        if (!window.commands().run(QStringLiteral("lineage.import")))
            return false;
        auto *run = find<QPushButton>("lineage.runImport");
        if (!QTest::qWaitFor([&] { return run->isVisible() && run->isEnabled(); }))
            return false;
        run->click();
        auto *done = find<QPushButton>("lineage.importDone");
        if (!QTest::qWaitFor([&] { return done->isVisible(); }))
            return false;
        fixture.shoot(window, QStringLiteral("lineage-report"));
        done->click();
        return settle() && QTest::qWaitFor([this] { return !find<ui::CanvasView>()->scene().boxes.isEmpty(); });
    }
    QString idOf(const char *name) const
    {
        for (const core::SceneBox &box : find<ui::CanvasView>()->scene().boxes) {
            if (box.title == QLatin1String(name))
                return box.id;
        }
        return {};
    }
    bool focus(const char *name)
    {
        const QString id = idOf(name);
        if (id.isEmpty())
            return false;
        Q_EMIT find<ui::CanvasView>()->opened(id);
        return settle() && QTest::qWaitFor([&] { return find<ui::SidePanel>()->title() == QLatin1String(name); });
    }
    int rows() const { return find<ui::RecordTable>("lineage.rows")->shownRows(); }

    tests::UiFixture fixture;
    ui::MainWindow &window;
    ui::Page *page = nullptr;
    bool isOpen = false;
};

} // namespace hallmarker::tests
