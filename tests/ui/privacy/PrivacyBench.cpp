#include "tests/ui/privacy/PrivacyBench.h"

#include "app/gui/ReleaseParts.h"
#include "tests/support/SharedData.h"
#include "ui/checks/ChecksPage.h"
#include "ui/kit/InlineMessage.h"
#include "ui/privacy/PrivacyJobs.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace hallmarker::tests {

namespace {

QList<ui::PageDescriptor> privacyPages(QStringList &opened)
{
    ui::ReleaseService service = gui::releaseService();
    service.openPath = [&opened](const QString &path) { opened += path; };
    return {ui::PrivacyPage::descriptor(service), ui::ChecksPage::descriptor()};
}

} // namespace

PrivacyBench::PrivacyBench() : bench(privacyPages(opened)), page(static_cast<ui::PrivacyPage *>(bench.open(QStringLiteral("privacy")))) {}

bool PrivacyBench::settle()
{
    return QTest::qWaitFor([this] { return page->jobs().running() == ui::PrivacyJobs::Kind::None && bench.fixture.session.pending() == 0; }, 30'000) && bench.settle();
}

bool PrivacyBench::run(const char *command)
{
    const bool ran = bench.window.commands().run(QLatin1String(command));
    return settle() && ran;
}

bool PrivacyBench::load(const QString &path)
{
    bench.answerFile(path);
    return run("privacy.file") && page->document().source() != nullptr;
}

bool PrivacyBench::loadBytes(const QByteArray &csv)
{
    const QString path = bench.fixture.path(QStringLiteral("table.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        return false;
    file.close();
    return load(path);
}

bool PrivacyBench::search()
{
    goTo("search");
    return run("privacy.search");
}

void PrivacyBench::setModels(const QByteArray &json)
{
    ui::ReleaseDraft draft = page->document().draft();
    draft.models = QJsonDocument::fromJson(json).array();
    page->document().change(QStringLiteral("Models"), draft);
}

void PrivacyBench::goTo(const char *step)
{
    page->goToStep(QLatin1String(step));
    static_cast<void>(bench.settle());
}

QString PrivacyBench::said() const
{
    QStringList texts;
    for (const ui::InlineMessage *message : step()->findChildren<ui::InlineMessage *>())
        if (message->isVisible())
            texts += message->text();
    return texts.join(QLatin1Char('\n'));
}

QString PrivacyBench::patients() const
{
    return testFile(QStringLiteral("cases/files/patients.csv"));
}

} // namespace hallmarker::tests
