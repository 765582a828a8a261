#include "core/gate/Gate.h"

#include "core/clock/Clock.h"
#include "core/report/ReportOutline.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <algorithm>

namespace hallmarker::core {

namespace {

/// GitLab drops a case whose name was there before, so an error may not be called like a result or another error.
QString junitErrorName(const GateReport &report, qsizetype at)
{
    QString name = QStringLiteral("could-not-evaluate@%1").arg(report.errors.at(at).first);
    const auto isTaken = [&report](const QString &wanted) { return std::any_of(report.results.begin(), report.results.end(), [&wanted](const GateResult &result) { return result.outcome.key == wanted; }); };
    const auto before = std::count_if(report.errors.begin(), report.errors.begin() + at, [&](const auto &error) { return error.first == report.errors.at(at).first; });
    if (before > 0)
        name += QStringLiteral("#%1").arg(before + 1);
    while (isTaken(name))
        name += QLatin1Char('\'');
    return name;
}

} // namespace

QByteArray gateJunit(const GateReport &report)
{
    int failures = 0;
    int errors = static_cast<int>(report.errors.size());
    int skipped = 0;
    for (const GateResult &result : report.results) {
        if (result.outcome.state == GateState::Pass)
            continue;
        if (!result.isBlocking)
            ++skipped;
        else
            ++(result.outcome.state == GateState::Incomplete ? errors : failures);
    }
    // A run that decided nothing has to be red as well; test reports count an empty suite as a success.
    const bool isEmpty = report.exitCode() == 3 && errors == 0;
    errors += isEmpty ? 1 : 0;
    const qsizetype tests = report.results.size() + report.errors.size() + (isEmpty ? 1 : 0);

    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    const auto attribute = [&](const char *name, const QString &value) { xml.writeAttribute(QString::fromLatin1(name), xmlText(value)); };
    const auto counts = [&] {
        attribute("tests", QString::number(tests));
        attribute("failures", QString::number(failures));
        attribute("errors", QString::number(errors));
        attribute("skipped", QString::number(skipped));
    };
    const auto fault = [&](const char *element, const QString &type, const QString &message, const QString &text) {
        xml.writeStartElement(QString::fromLatin1(element));
        attribute("type", type);
        attribute("message", message);
        xml.writeCharacters(xmlText(text));
        xml.writeEndElement();
    };
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuites"));
    attribute("name", QStringLiteral("hallmarker-cli gate"));
    counts();
    xml.writeStartElement(QStringLiteral("testsuite"));
    attribute("name", report.policyName.isEmpty() ? QStringLiteral("gate") : report.policyName);
    counts();
    attribute("timestamp", instantText(report.evaluatedMs).left(19));
    for (const GateResult &result : report.results) {
        const GateOutcome &outcome = result.outcome;
        xml.writeStartElement(QStringLiteral("testcase"));
        attribute("classname", outcome.subjectName.isEmpty() ? outcome.requirement : outcome.subjectName);
        attribute("name", outcome.key);
        if (!outcome.where.file.isEmpty())
            attribute("file", outcome.where.file);
        if (result.waiver) {
            xml.writeStartElement(QStringLiteral("skipped"));
            attribute("message", QCoreApplication::translate("Gate", "%1 Waived by %2 (%3) until %4: %5")
                                     .arg(outcome.message, result.waiver->id, result.waiver->owner, instantText(result.waiver->expiresMs).left(10), result.waiver->reason));
            xml.writeEndElement();
        } else if (outcome.state != GateState::Pass && !result.isBlocking) {
            xml.writeStartElement(QStringLiteral("skipped"));
            attribute("message", QString(result.status() + QStringLiteral(": ") + outcome.message));
            xml.writeEndElement();
        } else if (outcome.state == GateState::Incomplete) {
            fault("error", QStringLiteral("incomplete"), result.reason(), outcome.help);
        } else if (outcome.state == GateState::Fail) {
            fault("failure", gateSeverityName(outcome.severity), result.reason(), outcome.help);
        }
        xml.writeEndElement();
    }
    for (qsizetype at = 0; at < report.errors.size(); ++at) {
        const Error &error = report.errors.at(at).second;
        xml.writeStartElement(QStringLiteral("testcase"));
        attribute("classname", QStringLiteral("gate"));
        attribute("name", junitErrorName(report, at));
        fault("error", errorKindName(error.kind), error.toString(), error.detail);
        xml.writeEndElement();
    }
    if (isEmpty) {
        xml.writeStartElement(QStringLiteral("testcase"));
        attribute("classname", QStringLiteral("gate"));
        attribute("name", QStringLiteral("evaluated"));
        fault("error", QStringLiteral("incomplete"), QCoreApplication::translate("Gate", "The gate could not be evaluated, so it does not pass."), QString());
        xml.writeEndElement();
    }
    QStringList unseen;
    for (const GateUnseen &one : report.unseen)
        unseen += one.text();
    if (!unseen.isEmpty())
        xml.writeTextElement(QStringLiteral("system-out"), xmlText(unseen.join(QLatin1Char('\n'))));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace hallmarker::core
