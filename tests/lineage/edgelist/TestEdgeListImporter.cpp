#include "lineage/edgelist/EdgeListImporter.h"
#include "tests/lineage/openlineage/FactLines.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace hallmarker;
using namespace hallmarker::lineage;

class TestEdgeListImporter : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QByteArray &bytes, const char *name = "edges.csv")
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    struct Read {
        LineageFacts facts;
        ImportReport report;
        QStringList lines;
        QStringList notes; ///< "line code"
    };
    Read read(const QByteArray &bytes)
    {
        Read result;
        const auto report = EdgeListImporter().read(write(bytes), {}, result.facts, core::Progress::none());
        if (report)
            result.report = *report;
        for (const ImportNote &note : result.report.notes)
            result.notes << QStringLiteral("%1 %2").arg(note.line).arg(note.code);
        result.lines = tests::factLines(result.facts);
        return result;
    }

private Q_SLOTS:
    void readsWhatAHeaderNames()
    {
        const Read result = read("Source Namespace,source,target,Kind,transform,run_id,time,masked,detail,colour\n"
                                 "db,orders,etl job,input,,R-1,2026-01-31T12:00:00+01:00,,,red\n"
                                 "db,orders,scorer,trains,train,,2026-01-31,,\"{\"\"dp_epsilon\"\": 0.5}\",\n"
                                 "db,\"a \"\"quoted\"\"\nname\",b,,pseudonymise,,,yes,,\n");
        QCOMPARE(result.notes, QStringList{QStringLiteral("1 column-unknown")});
        QCOMPARE(result.report.accepted, qint64(3));
        QCOMPARE(result.report.counts.value(QLatin1String("edges")).toInt(), 3);
        QCOMPARE(result.report.counts.value(QLatin1String("io_edges")).toInt(), 1);
        QCOMPARE(result.report.counts.value(QLatin1String("models")).toInt(), 1);
        QVERIFY(result.lines.contains(QStringLiteral("edge input dataset<db|orders -> job<|etl job unknown run<|r-1 1769857200000 ")));
        QVERIFY(result.lines.contains(QStringLiteral("run run<|r-1 job<|etl job 3 1769857200000")));
        QVERIFY(result.lines.contains(QStringLiteral("edge trains dataset<db|orders -> model<|scorer train - 1769817600000 {\"dp_epsilon\":0.5}")));
        QVERIFY(result.lines.contains(QStringLiteral("edge derives dataset<db|a \"quoted\"\nname -> dataset<|b pseudonymise masked - never ")));
    }
    void fieldsAndKindsOfNodes()
    {
        const Read result = read("from;from_kind;from_column;to;to_kind;to_column\n"
                                 "db|t;;a;db|u;;b\n"
                                 "db|t;;c;db|u;;\n"
                                 "m;model;;p;prediction;\n"
                                 "m;model;;d;deployment;\n"
                                 "db|t;;;copy;external_copy;\n"
                                 "j;job;;db|u;;\n");
        QCOMPARE(result.notes, QStringList());
        const QString unit = QStringLiteral("\x1f");
        QVERIFY(result.lines.contains(QStringLiteral("edge column field<db|t") + unit + QStringLiteral("a -> field<db|u") + unit + QStringLiteral("b unknown - never ")));
        QVERIFY(result.lines.contains(QStringLiteral("edge column-indirect field<db|t") + unit + QStringLiteral("c -> dataset<db|u unknown - never ")));
        QVERIFY(result.lines.contains(QStringLiteral("edge has-field dataset<db|t -> field<db|t") + unit + QStringLiteral("a unknown - never ")));
        QVERIFY(result.lines.contains(QStringLiteral("edge predicts model<|m -> prediction<|p unknown - never ")));
        QVERIFY(result.lines.contains(QStringLiteral("edge deploys model<|m -> deployment<|d unknown - never ")));
        QVERIFY(result.lines.contains(QStringLiteral("edge copies dataset<db|t -> external-copy<|copy unknown - never ")));
        QVERIFY(result.lines.contains(QStringLiteral("edge output job<|j -> dataset<db|u unknown - never ")));
    }
    void badRowsNameTheirLine()
    {
        const Read result = read("from,to,kind,time\r\n"
                                 "\"two\r\nlines\",b,,\r\n"
                                 ",b,,\r\n"
                                 "a,,,\r\n"
                                 "\r\n"
                                 "a,b,leads-to,\r\n"
                                 "a,b,,yesterday\r\n"
                                 "a,b\r\n");
        QCOMPARE(result.notes, (QStringList{QStringLiteral("4 end-missing"), QStringLiteral("5 end-missing"), QStringLiteral("7 edge-kind-unknown"), QStringLiteral("8 time-invalid")}));
        QCOMPARE(result.report.accepted, qint64(2));
        QCOMPARE(result.report.rejected, qint64(4));
        QCOMPARE(result.report.notes.at(2).pointer, QStringLiteral("column 5"));
        QCOMPARE(result.report.notes.at(2).kind, ImportNote::Kind::Rejected);
    }
    void withoutAHeader()
    {
        const Read result = read("raw\tclean\nclean\treport\n");
        QCOMPARE(result.notes, QStringList{QStringLiteral("1 header-missing")});
        QCOMPARE(result.report.accepted, qint64(2));
        QVERIFY(result.lines.contains(QStringLiteral("edge derives dataset<|raw -> dataset<|clean unknown - never ")));
    }
    void theSameFileChangesNothing()
    {
        const QString path = write("from,to\na,b\nb,c\n");
        LineageFacts facts;
        const EdgeListImporter importer;
        const auto first = importer.read(path, {}, facts, core::Progress::none());
        const QStringList before = tests::factLines(facts);
        const auto second = importer.read(path, {}, facts, core::Progress::none());
        QVERIFY(first && second);
        QCOMPARE(tests::factLines(facts), before);
        QCOMPARE(facts.events.size(), std::size_t(1));
        QCOMPARE(second->counts, first->counts);
        QVERIFY(std::all_of(facts.edges.begin(), facts.edges.end(), [](const EdgeFact &edge) { return edge.event == 0; }));
    }
    void knowsItsOwn()
    {
        const EdgeListImporter importer;
        QVERIFY(importer.likeness(write("source,target\na,b\n")) > 50);
        QCOMPARE(importer.likeness(write("name,age\na,7\n")), 0);
        QCOMPARE(importer.likeness(write("{\"eventTime\":1}", "events.json")), 0);
    }
    void whatIsNoListIsAnError()
    {
        LineageFacts facts;
        const EdgeListImporter importer;
        QCOMPARE(importer.read(m_folder.filePath(QStringLiteral("absent.csv")), {}, facts, core::Progress::none()).error().kind, core::ErrorKind::NotFound);
        QCOMPARE(importer.read(write("only\none\ncolumn\n"), {}, facts, core::Progress::none()).error().kind, core::ErrorKind::Invalid);
        QCOMPARE(importer.read(write("from,to\na,b\n"), {.maxBytes = 5}, facts, core::Progress::none()).error().kind, core::ErrorKind::LimitExceeded);
        QVERIFY(facts.edges.empty());
        const auto empty = importer.read(write("\n"), {}, facts, core::Progress::none());
        QVERIFY(empty);
        QCOMPARE(empty->accepted, qint64(0));
    }
    void otherEncodings()
    {
        const QString text = QStringLiteral("from,to\nKäse,Öl\nBrot,Öl\n");
        QByteArray wide("\xFF\xFE");
        for (const QChar c : text)
            wide.append(static_cast<char>(c.unicode() & 0xFF)).append(static_cast<char>(c.unicode() >> 8));
        for (const QByteArray &bytes : {text.toUtf8(), QByteArray("\xEF\xBB\xBF" + text.toUtf8()), text.toLatin1(), wide}) {
            const Read result = read(bytes);
            QCOMPARE(result.report.accepted, qint64(2));
            QVERIFY(result.lines.contains(QStringLiteral("node dataset<|Käse")));
        }
    }
};

HALLMARKER_TEST(TestEdgeListImporter)
#include "TestEdgeListImporter.moc"
