#include "checks/privacy/PiiScanner.h"
#include "core/json/CanonicalJson.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace hallmarker::checks;
using namespace hallmarker::core;

namespace {

/// Byte offset to number of code points before it.
int codePoints(const QByteArray &text, std::size_t at)
{
    int count = 0;
    for (std::size_t i = 0; i < at; ++i)
        count += (static_cast<unsigned char>(text.at(qsizetype(i))) & 0xC0U) != 0x80U ? 1 : 0;
    return count;
}

} // namespace

class TestPiiScanner : public QObject {
    Q_OBJECT
private:
    std::shared_ptr<const PiiCatalogue> m_catalogue;

    QString describe(const QByteArray &text, const std::vector<PiiMatch> &matches) const
    {
        QStringList parts;
        for (const PiiMatch &m : matches)
            parts.append(QStringLiteral("%1[%2,%3]%4").arg(m_catalogue->entities()[m.entity].id).arg(codePoints(text, m.begin)).arg(codePoints(text, m.end)).arg(double(m.confidence)));
        return parts.join(QLatin1Char(' '));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto catalogue = PiiCatalogue::builtIn();
        VERIFY_RESULT(catalogue);
        m_catalogue = *catalogue;
    }
    void sharedCases()
    {
        const QString path = hallmarker::tests::sharedFile(QStringLiteral("expected/pii.json"));
        if (path.isEmpty())
            QSKIP("the shared cases are not here");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto json = parseJson(file.readAll(), path);
        VERIFY_RESULT(json);
        PiiScanner scanner(m_catalogue);
        QStringList wrong;
        const QJsonArray cases = (*json)[u"cases"].toArray();
        for (const QJsonValue &value : cases) {
            const QString id = value[u"id"].toString();
            const int entity = m_catalogue->indexOf(value[u"entity"].toString());
            if (entity < 0) {
                wrong.append(QString(id + QStringLiteral(": no entity ") + value[u"entity"].toString()));
                continue;
            }
            const QByteArray text = value[u"text"].toString().toUtf8();
            const bool isStrict = value[u"mode"].toString() == u"strict";
            if (value[u"kind"].toString() == u"checksum") {
                const PiiVerdict verdict = scanner.judge(entity, text.toStdString(), isStrict);
                const PiiVerdict wanted = value[u"valid"].isNull() ? PiiVerdict::Unknown : value[u"valid"].toBool() ? PiiVerdict::Yes : PiiVerdict::No;
                if (verdict != wanted)
                    wrong.append(QStringLiteral("%1 %2: %3 instead of %4").arg(id, value[u"text"].toString()).arg(int(verdict)).arg(int(wanted)));
                continue;
            }
            const auto matches = scanner.scanFor(entity, std::string_view(text.constData(), std::size_t(text.size())), isStrict);
            bool isRight = int(matches.size()) == value[u"count"].toInt();
            if (isRight && value[u"spans"].isArray()) {
                for (std::size_t i = 0; i < matches.size(); ++i)
                    isRight = isRight && codePoints(text, matches[i].begin) == value[u"spans"][int(i)][0].toInt() && codePoints(text, matches[i].end) == value[u"spans"][int(i)][1].toInt();
            }
            if (!isRight)
                wrong.append(QStringLiteral("%1 %2 \"%3\": %4").arg(id, value[u"entity"].toString(), value[u"text"].toString(), describe(text, matches)));
        }
        QVERIFY(cases.size() >= 400);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
};

HALLMARKER_TEST(TestPiiScanner)
#include "TestPiiScanner.moc"
