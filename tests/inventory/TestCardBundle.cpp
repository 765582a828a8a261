#include "inventory/card/CardAssembler.h"
#include "inventory/card/CardBundle.h"
#include "tests/inventory/InventoryCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::inventory;
using namespace hallmarker::tests;

class TestCardBundle : public QObject {
    Q_OBJECT

    CardBundle::Content m_content;
    std::unique_ptr<InventoryCase> m_inventory;

    static void unpack(const CardBundle::Content &content, const QString &folder)
    {
        for (const CardBundle::File &file : content.files) {
            const QString path = QDir(folder).filePath(file.name);
            QDir().mkpath(QFileInfo(path).absolutePath());
            QFile out(path);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(file.bytes);
        }
    }
    /// Runs the steps of VERIFY.txt as it tells its reader to.
    static int runGuide(const QString &folder, QByteArray &output)
    {
        QProcess shell;
        shell.setWorkingDirectory(folder);
        shell.setProcessChannelMode(QProcess::MergedChannels);
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("sed -n 's/^    //p' VERIFY.txt > steps.sh; sh -e steps.sh")});
        if (!shell.waitForFinished(60'000))
            return -1;
        output = shell.readAll();
        return shell.exitStatus() == QProcess::NormalExit ? shell.exitCode() : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_inventory = std::make_unique<InventoryCase>();
        const auto id = m_inventory->fullCard();
        VERIFY_RESULT(id);
        const auto view = CardAssembler(m_inventory->workspace()).assemble(*id);
        VERIFY_RESULT(view);
        const auto content = CardBundle::collect(m_inventory->workspace(), *view, {{QStringLiteral("card.pdf"), "%PDF-1.4"}});
        VERIFY_RESULT(content);
        m_content = *content;
    }
    void holdsEveryFormat()
    {
        QStringList names;
        for (const CardBundle::File &file : std::as_const(m_content.files))
            names.append(file.name);
        for (const char *name : {"README.md", "SHA256SUMS", "VERIFY.txt", "annex-iv.html", "card.cdx.json", "card.html", "card.md", "card.docx", "card.odt", "card.pdf",
                                 "checkpoint", "losses.json", "losses.txt"})
            QVERIFY2(names.contains(QString::fromLatin1(name)), name);
        QCOMPARE(names.filter(QStringLiteral(".tlog-proof")).size(), 5); // card, model version, three findings
        QStringList sorted = names;
        sorted.sort();
        QCOMPARE(names, sorted);
        const auto zip = CardBundle::zip(m_content, 1'772'357'400'000);
        VERIFY_RESULT(zip);
        QCOMPARE(*CardBundle::zip(m_content, 1'772'357'400'000), *zip);
    }
    void guideHoldsWithoutUs()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("no openssl program");
        QTemporaryDir folder;
        unpack(m_content, folder.path());
        QByteArray output;
        QVERIFY2(runGuide(folder.path(), output) == 0, output.constData());
        QVERIFY2(output.contains("The bundle holds: 5 records"), output.constData());
    }
    void guideFindsTampering_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("fixSums"); // as a forger would
        QTest::newRow("a format") << "card.html" << false;
        QTest::newRow("a record") << "records" << true;
        QTest::newRow("an entry") << "log/.entry" << true;
        QTest::newRow("a proof") << "log/.tlog-proof" << true;
        QTest::newRow("the checkpoint") << "checkpoint" << true;
    }
    void guideFindsTampering()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("no openssl program");
        QFETCH(QString, file);
        QFETCH(bool, fixSums);
        QTemporaryDir folder;
        unpack(m_content, folder.path());
        const QString suffix = file.contains(QLatin1Char('.')) ? file.section(QLatin1Char('.'), -1) : QString();
        for (const CardBundle::File &each : std::as_const(m_content.files)) {
            if (!each.name.startsWith(file.section(QStringLiteral("/."), 0, 0)) || !each.name.endsWith(suffix))
                continue;
            QByteArray bytes = each.bytes;
            const qsizetype at = file == QLatin1String("checkpoint") ? bytes.indexOf('\n') + 1 : bytes.size() / 3;
            bytes[at] = bytes.at(at) == '7' ? '3' : '7';
            QFile out(QDir(folder.path()).filePath(each.name));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(bytes);
            break;
        }
        if (fixSums) {
            QProcess shell;
            shell.setWorkingDirectory(folder.path());
            shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("sha256sum $(cut -c 67- SHA256SUMS) > sums; mv sums SHA256SUMS")});
            QVERIFY(shell.waitForFinished(30'000));
        }
        QByteArray output;
        QVERIFY2(runGuide(folder.path(), output) > 0, output.constData());
    }
};

HALLMARKER_TEST(TestCardBundle)
#include "TestCardBundle.moc"
