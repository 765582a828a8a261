#include "core/storage/WarehouseErrors.h"

#include <QCoreApplication>
#include <QSqlError>

namespace hallmarker::core {

namespace {

struct WarehouseTexts {
    Q_DECLARE_TR_FUNCTIONS(WarehouseTexts)
};

} // namespace

Error warehouseError(const QSqlError &error, const WarehouseLocation &location, const QString &sql, int timeoutSeconds)
{
    const QString text = error.text().trimmed();
    const QString code = location.driver == WarehouseDriver::Postgres ? error.nativeErrorCode() : QString();
    const auto is = [&](const char *state, const char *words) { return code.startsWith(QLatin1String(state)) || (code.isEmpty() && text.contains(QLatin1String(words), Qt::CaseInsensitive)); };
    ErrorKind kind = ErrorKind::Io;
    QString message = WarehouseTexts::tr("The source refused a statement. What it said stands in the detail.");
    if (is("57014", "statement timeout")) {
        kind = ErrorKind::LimitExceeded;
        message = WarehouseTexts::tr("A statement took longer than %1 seconds, and the source stopped it. Give it more time with --timeout, or name fewer columns.").arg(timeoutSeconds);
    } else if (is("42501", "permission denied")) {
        kind = ErrorKind::Denied;
        message = WarehouseTexts::tr("The login may not read this table. Ask for the right to SELECT from it; no other right is needed.");
    } else if (is("42P01", "does not exist") || is("3F000", "no such table")) {
        kind = ErrorKind::NotFound;
        message = WarehouseTexts::tr("The source has no such table. Write its name as SCHEMA.TABLE, in the case it was made with.");
    } else if (is("55P03", "lock timeout")) {
        kind = ErrorKind::Unavailable;
        message = WarehouseTexts::tr("Another session of the source holds this table. Try again when it is done.");
    } else if (is("25006", "read-only transaction") || is("25006", "readonly database")) {
        kind = ErrorKind::Denied;
        message = WarehouseTexts::tr("The source was opened for reading only and refused to write.");
    } else if (is("53", "out of memory") || is("53100", "disk full")) {
        kind = ErrorKind::LimitExceeded;
        message = WarehouseTexts::tr("The source ran out of memory or space for this statement. Name fewer columns, or ask for more room there.");
    } else if (is("28", "authentication failed")) {
        kind = ErrorKind::Denied;
        message = WarehouseTexts::tr("The source refused the login. Check user and password (HALLMARKER_SOURCE_PASSWORD).");
    } else if (code.startsWith(QLatin1String("08")) || code.startsWith(QLatin1String("57P")) || error.type() == QSqlError::ConnectionError) {
        kind = ErrorKind::Unavailable;
        message = WarehouseTexts::tr("The source does not answer, or the connection to it was lost. Check the address and whether its server runs.");
    } else if (code.isEmpty() && location.driver == WarehouseDriver::Postgres) {
        kind = ErrorKind::Unavailable;
        message = WarehouseTexts::tr("The source does not answer, or the connection to it was lost. Check the address and whether its server runs.");
    }
    return Error(kind, message, QStringLiteral("%1 [%2] in: %3").arg(text, code, sql.left(400)), {.file = location.display()});
}

} // namespace hallmarker::core
