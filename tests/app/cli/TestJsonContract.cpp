#include "tests/app/cli/CliCase.h"
#include "tests/app/cli/ProgramRun.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker::tests;

namespace {

/// What rests on the random signing key, and so differs between two workspaces.
QByteArray withoutKeys(const QByteArray &json)
{
    static const QRegularExpression key(QStringLiteral("hallmarker/ws_[0-9a-z]{26}\\+[0-9a-f]{8}\\+[A-Za-z0-9/+=]+"));
    static const QRegularExpression value(QStringLiteral("\"(root|leaf|note|proof)\": \"[^\"\\\\]*(\\\\.[^\"\\\\]*)*\""));
    QString text = QString::fromUtf8(json);
    text.replace(key, QStringLiteral("KEY"));
    return text.replace(value, QStringLiteral("\"\\1\": \"-\"")).toUtf8();
}

/// Keys whose values are sentences for people, and so are in the language of the reader.
bool isSentence(const QString &key)
{
    static const QSet<QString> sentences{QStringLiteral("message"), QStringLiteral("reason"), QStringLiteral("title"), QStringLiteral("label"), QStringLiteral("detail"), QStringLiteral("problem"), QStringLiteral("note"), QStringLiteral("text"),
                                         QStringLiteral("notes"), QStringLiteral("warnings"), QStringLiteral("help"), QStringLiteral("summary"), QStringLiteral("verdict_rule"), QStringLiteral("columns"),
                                         QStringLiteral("fields"), QStringLiteral("target"), QStringLiteral("snippet"), QStringLiteral("anchor"), QStringLiteral("remedy"), QStringLiteral("rows"),
                                         // digests of records that hold a sentence of the finding, and sizes of what holds them
                                         QStringLiteral("digest"), QStringLiteral("basis"), QStringLiteral("seen"), QStringLiteral("now"), QStringLiteral("bytes"), QStringLiteral("body")};
    return sentences.contains(key);
}

QJsonValue skeleton(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &one : value.toArray())
            array.append(skeleton(one));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = isSentence(it.key()) ? QJsonValue(QStringLiteral("sentence")) : skeleton(it.value());
    return object;
}

/// Runs the JSON case with the real program and gives what each of its commands printed. Steps of the shell print nothing.
QList<QByteArray> answersOf(const CliCase &steps, const QList<QPair<QString, QString>> &variables)
{
    const QTemporaryDir folder;
    ProgramRun run(folder.path());
    for (const auto &[name, value] : variables)
        run.setVariable(name, value);
    QList<QByteArray> answers;
    for (const CliStep &step : steps.steps) {
        QString line = step.commandLine;
        line.replace(QLatin1String("{FILES}"), testFile(QStringLiteral("cases/files")));
        line.replace(QLatin1String("{EXAMPLE}"), QDir::cleanPath(QStringLiteral(HALLMARKER_SOURCE_DIR "/resources/example")));
        if (line.startsWith(QLatin1String("!sh "))) {
            run.line(line.mid(4));
            continue;
        }
        const ProgramRun::Outcome outcome = run.program(QProcess::splitCommand(line));
        answers += withoutKeys(outcome.out);
    }
    return answers;
}

} // namespace

/// The JSON of the command line is the same in each run, under each locale, and but for sentences in each language.
class TestJsonContract : public QObject {
    Q_OBJECT
    CliCase m_whole;
    CliCase m_case; ///< without the steps of the shell
    QList<QByteArray> m_answers;

    void compare(const QList<QByteArray> &answers) const
    {
        for (qsizetype i = 0; i < m_answers.size(); ++i)
            QVERIFY2(answers.at(i) == m_answers.at(i), qPrintable(m_case.steps.at(i).commandLine + QLatin1Char('\n') + QString::fromUtf8(answers.at(i))));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_whole = CliCase::read(testFile(QStringLiteral("cases/cli/json.case")));
        m_case = m_whole;
        QVERIFY(m_case.steps.size() > 20);
        m_answers = answersOf(m_whole, {});
        m_case.steps.removeIf([](const CliStep &step) { return step.commandLine.startsWith(QLatin1String("!sh ")); });
        for (qsizetype i = 0; i < m_answers.size(); ++i) {
            QJsonParseError error;
            QVERIFY2(QJsonDocument::fromJson(m_answers.at(i), &error).isObject(), qPrintable(m_case.steps.at(i).commandLine + error.errorString()));
        }
    }
    void contractNamesEveryField()
    {
        QFile file(QStringLiteral(HALLMARKER_SOURCE_DIR "/docs/cli.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString contract = QString::fromUtf8(file.readAll()).section(QStringLiteral("## Answers"), 1).section(QStringLiteral("## Commands"), 0, 0);
        for (qsizetype i = 0; i < m_answers.size(); ++i) {
            const QStringList keys = QJsonDocument::fromJson(m_answers.at(i)).object().keys();
            for (const QString &key : keys)
                QVERIFY2(contract.contains(QLatin1Char('"') + key + QLatin1Char('"')) || contract.contains(QLatin1Char('`') + key + QLatin1Char('`')), qPrintable(m_case.steps.at(i).commandLine + QLatin1Char(' ') + key));
        }
    }
    void anotherRunPrintsTheSame() { compare(answersOf(m_whole, {})); }
    void anotherLocalePrintsTheSame()
    {
        compare(answersOf(m_whole, {{QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8")}, {QStringLiteral("LANG"), QStringLiteral("de_DE.UTF-8")}, {QStringLiteral("HALLMARKER_LANGUAGE"), QStringLiteral("en")}, {QStringLiteral("TZ"), QStringLiteral("Asia/Kathmandu")}}));
    }
    void anotherLanguageChangesSentencesOnly()
    {
        const QList<QByteArray> german = answersOf(m_whole, {{QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8")}, {QStringLiteral("HALLMARKER_LANGUAGE"), QStringLiteral("de")}});
        for (qsizetype i = 0; i < m_answers.size(); ++i) {
            const QJsonValue expected = skeleton(QJsonDocument::fromJson(m_answers.at(i)).object());
            const QJsonValue seen = skeleton(QJsonDocument::fromJson(german.at(i)).object());
            QVERIFY2(seen == expected, qPrintable(m_case.steps.at(i).commandLine + QLatin1Char('\n') + QString::fromUtf8(QJsonDocument(seen.toObject()).toJson()) + QString::fromUtf8(QJsonDocument(expected.toObject()).toJson())));
        }
    }
};

HALLMARKER_TEST(TestJsonContract)
#include "TestJsonContract.moc"
