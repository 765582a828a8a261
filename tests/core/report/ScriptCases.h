#pragma once

#include "core/report/Report.h"
#include "tests/support/SharedData.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace hallmarker::tests {

/// A text that somebody may type into a field, and what has to be read in every document.
struct ScriptCase {
    QString name;
    QString text;
    QString expected;
    bool isRightToLeft = false;
    bool needsEmojiFace = false; ///< or another face that few machines have
};

inline QList<ScriptCase> scriptCases()
{
    QFile file(testFile(QStringLiteral("cases/report/scripts.json")));
    QList<ScriptCase> cases;
    if (!file.open(QIODevice::ReadOnly))
        return cases;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject one = value.toObject();
        const QString text = one.value(QStringLiteral("text")).toString();
        cases.append({one.value(QStringLiteral("name")).toString(), text, one.value(QStringLiteral("expected")).toString(text), one.value(QStringLiteral("isRightToLeft")).toBool(), one.value(QStringLiteral("needsEmojiFace")).toBool()});
    }
    return cases;
}

inline void scriptRows()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("isRightToLeft");
    QTest::addColumn<bool>("needsEmojiFace");
    for (const ScriptCase &one : scriptCases())
        QTest::newRow(qPrintable(one.name)) << one.text << one.expected << one.isRightToLeft << one.needsEmojiFace;
}

/// The text in every place that a report has for one.
inline core::Report reportOf(const QString &text)
{
    using namespace core;
    Report report;
    report.title = text;
    report.subtitle = text;
    report.author = text;
    report.language = QStringLiteral("en");
    report.createdText = QStringLiteral("2026-03-01T09:30:00.000Z");
    report.metadata = {{QStringLiteral("note"), text}, {text, QStringLiteral("x")}};
    report.blocks.push_back(ReportHeading{1, text, {}});
    report.blocks.push_back(ReportParagraph{plainText(text)});
    report.blocks.push_back(ReportParagraph{{{text, ReportSpan::Style::Strong, {}}}});
    report.blocks.push_back(ReportParagraph{{{text, ReportSpan::Style::Link, QStringLiteral("https://example.org/")}}});
    report.blocks.push_back(ReportList{{plainText(text), plainText(text)}, true});
    ReportTable table;
    table.caption = text;
    table.header = {text, QStringLiteral("Right")};
    table.alignments = {Qt::AlignLeft, Qt::AlignRight};
    table.rows = {{plainText(text), plainText(text)}};
    report.blocks.push_back(table);
    report.blocks.push_back(ReportFields{{{text, plainText(text)}}});
    report.blocks.push_back(ReportCallout{QStringLiteral("warn"), plainText(text)});
    ReportChart chart;
    chart.title = text;
    chart.labels = {text};
    chart.values = {1};
    report.blocks.push_back(chart);
    report.blocks.push_back(ReportCode{text});
    report.blocks.push_back(ReportSignatures{{{text, text, text, text, text}}});
    return report;
}

} // namespace hallmarker::tests
