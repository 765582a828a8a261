#include "inventory/consent/RequestLogReader.h"

#include "inventory/consent/ConsentRecord.h"
#include "inventory/record/TimeText.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace hallmarker::inventory {

namespace {

struct RequestLogTexts {
    Q_DECLARE_TR_FUNCTIONS(RequestLogTexts)
};

constexpr qint64 mostBytesAtOnce = 16 << 20;
constexpr qsizetype mostLineBytes = 1 << 20;

QStringList fieldList(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[;\\s]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

core::Result<qint64> timeOrNone(const QString &text)
{
    return text.isEmpty() ? core::Result<qint64>(0) : instantOfForeignText(text);
}

/// The cells of one CSV line with " as quote (RFC 4180).
QStringList cellsOf(const QString &line)
{
    QStringList cells;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (isQuoted && c == QLatin1Char('"') && i + 1 < line.size() && line.at(i + 1) == QLatin1Char('"')) {
            cell += c;
            ++i;
        } else if (c == QLatin1Char('"')) {
            isQuoted = !isQuoted;
        } else if (c == QLatin1Char(',') && !isQuoted) {
            cells += std::exchange(cell, QString());
        } else {
            cell += c;
        }
    }
    return cells << cell;
}

core::Result<AccessRequest> requestOf(const QJsonObject &said)
{
    static const QStringList known = {QStringLiteral("id"), QStringLiteral("who"), QStringLiteral("purpose"), QStringLiteral("fields"), QStringLiteral("subject"), QStringLiteral("recipient"), QStringLiteral("place"), QStringLiteral("at"), QStringLiteral("until")};
    AccessRequest request;
    for (const char *key : {"who", "purpose"})
        if (!said.value(QLatin1String(key)).isString())
            return core::Error(core::ErrorKind::Invalid, RequestLogTexts::tr("\"%1\" is missing.").arg(QLatin1String(key)));
    for (const QString &key : known)
        if (key != QLatin1String("fields") && said.contains(key) && !said.value(key).isString())
            return core::Error(core::ErrorKind::Invalid, RequestLogTexts::tr("\"%1\" has to be a text.").arg(key));
    request.head.name = said.value(QStringLiteral("id")).toString();
    request.who = said.value(QStringLiteral("who")).toString();
    request.purpose = said.value(QStringLiteral("purpose")).toString();
    if (said.value(QStringLiteral("fields")).isArray()) {
        for (const QJsonValue &field : said.value(QStringLiteral("fields")).toArray())
            request.fields += field.toString();
    } else {
        request.fields = fieldList(said.value(QStringLiteral("fields")).toString());
    }
    if (request.fields.isEmpty() || request.fields.contains(QString()))
        return core::Error(core::ErrorKind::Invalid, RequestLogTexts::tr("\"fields\" has to name the fields: DATASET.FIELD."));
    request.person = said.value(QStringLiteral("subject")).toString();
    request.recipient = said.value(QStringLiteral("recipient")).toString();
    request.place = said.value(QStringLiteral("place")).toString();
    HALLMARKER_ASSIGN(request.atMs, timeOrNone(said.value(QStringLiteral("at")).toString()));
    HALLMARKER_ASSIGN(request.untilMs, timeOrNone(said.value(QStringLiteral("until")).toString()));
    return request;
}

} // namespace

core::Result<AccessRequest> RequestLogReader::fromJson(const QByteArray &text) const
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (!document.isObject())
        return core::Error(core::ErrorKind::Invalid, RequestLogTexts::tr("This is not a JSON object: %1.").arg(problem.errorString()));
    return requestOf(document.object());
}

core::Result<AccessRequest> RequestLogReader::fromCsv(const QByteArray &text) const
{
    const QStringList cells = cellsOf(QString::fromUtf8(text));
    if (cells.size() != m_header.size())
        return core::Error(core::ErrorKind::Invalid, RequestLogTexts::tr("The line has %1 cells, the header %2.").arg(cells.size()).arg(m_header.size()));
    QJsonObject said;
    for (qsizetype i = 0; i < cells.size(); ++i)
        said.insert(m_header.at(i), cells.at(i).trimmed());
    return requestOf(said);
}

core::Result<RequestLogPiece> RequestLogReader::read(qint64 offset, qint64 line)
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Unreadable, RequestLogTexts::tr("The request log cannot be read: %1.").arg(file.errorString()), {}, {.file = m_path});
    if (file.size() < offset) {
        offset = 0;
        line = 0;
    }
    const QByteArray head = file.peek(256).trimmed();
    const bool isCsv = !head.isEmpty() && !head.startsWith('{');
    if (isCsv && m_header.isEmpty() && offset > 0) {
        for (const QString &name : cellsOf(QString::fromUtf8(file.readLine(mostLineBytes)).trimmed()))
            m_header += name.trimmed().toLower();
    }
    RequestLogPiece piece;
    piece.offset = offset;
    piece.line = line;
    if (!file.seek(offset))
        return core::Error(core::ErrorKind::Io, RequestLogTexts::tr("The request log cannot be read: %1.").arg(file.errorString()), {}, {.file = m_path});
    while (piece.offset - offset < mostBytesAtOnce) {
        const QByteArray text = file.readLine(mostLineBytes);
        if (text.isEmpty() || (!text.endsWith('\n') && text.size() < mostLineBytes - 1))
            break; // the rest is still to come
        piece.offset += text.size();
        ++piece.line;
        const QByteArray bare = text.trimmed();
        if (bare.isEmpty())
            continue;
        if (isCsv && piece.line == 1) {
            m_header.clear();
            for (const QString &name : cellsOf(QString::fromUtf8(bare)))
                m_header += name.trimmed().toLower();
            continue;
        }
        auto request = isCsv ? fromCsv(bare) : fromJson(bare);
        if (!request) {
            piece.badLines.append({piece.line, request.error().message});
            continue;
        }
        request->source = QStringLiteral("%1:%2").arg(QFileInfo(m_path).fileName()).arg(piece.line);
        piece.requests.append(*request);
    }
    return piece;
}

} // namespace hallmarker::inventory
