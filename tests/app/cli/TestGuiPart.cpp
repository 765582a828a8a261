#include "app/cli/CliApplication.h"
#include "app/cli/GuiPart.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::cli;

namespace {

bool startsWithFonts(const QStringList &words)
{
    QList<QByteArray> kept{QByteArrayLiteral("hallmarker-cli"), QByteArrayLiteral("-w"), QByteArrayLiteral("w.hallmarker")};
    for (const QString &word : words)
        kept += word.toUtf8();
    std::vector<char *> arguments;
    for (QByteArray &word : kept)
        arguments.push_back(word.data());
    return needsGui(static_cast<int>(arguments.size()), arguments.data());
}

} // namespace

class TestGuiPart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWritesPdfStartsWithFonts()
    {
        int writers = 0;
        for (const Command &command : commandTable()) {
            const bool canWritePdf = std::any_of(command.options.begin(), command.options.end(), [](const Option &option) { return option.choices.contains(QStringLiteral("pdf")); });
            if (!canWritePdf)
                continue;
            ++writers;
            QVERIFY2(startsWithFonts(command.path.split(QLatin1Char(' '))), qPrintable(command.path));
        }
        QVERIFY(writers > 5);
        QVERIFY(!startsWithFonts({QStringLiteral("threat"), QStringLiteral("list")})); // everything else starts faster without
    }
};

HALLMARKER_TEST(TestGuiPart)
#include "TestGuiPart.moc"
