#include "core/storage/WarehouseLocation.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace hallmarker::core {

namespace {

struct WarehouseLocationTexts {
    Q_DECLARE_TR_FUNCTIONS(WarehouseLocationTexts)
};

Error badWarehouse(const QString &detail)
{
    return Error(ErrorKind::Usage,
                 WarehouseLocationTexts::tr("The address of the source is not understood. Write postgresql://user@host:port/database, odbc:NAME for a data source "
                                            "of this machine, or odbc:Driver=...;Server=...;Database=...."),
                 detail);
}

Error passwordInAddress()
{
    return Error(ErrorKind::Usage, WarehouseLocationTexts::tr("The address of a source holds no password, because other users of this machine could read it. "
                                                              "Give it in HALLMARKER_SOURCE_PASSWORD, or once with --remember-password."));
}

} // namespace

Result<WarehouseLocation> WarehouseLocation::parse(const QString &text)
{
    WarehouseLocation location;
    if (text.startsWith(QLatin1String("odbc:"))) {
        location.driver = WarehouseDriver::Odbc;
        location.odbc = text.mid(5).trimmed();
        static const QRegularExpression secret(QStringLiteral("(^|;)\\s*(pwd|password)\\s*="), QRegularExpression::CaseInsensitiveOption);
        if (secret.match(location.odbc).hasMatch())
            return passwordInAddress();
        if (location.odbc.isEmpty() || location.odbc.contains(QChar(0)) || location.odbc.contains(QLatin1Char('\n')))
            return badWarehouse(QStringLiteral("data source"));
        return location;
    }
    if (!text.startsWith(QLatin1String("postgresql://")) && !text.startsWith(QLatin1String("postgres://")))
        return badWarehouse(QStringLiteral("scheme"));
    auto server = WorkspaceLocation::parse(text);
    if (!server)
        return badWarehouse(server.error().detail);
    if (!server->password.isEmpty())
        return passwordInAddress();
    location.server = *std::move(server);
    return location;
}

QString WarehouseLocation::display() const
{
    if (driver == WarehouseDriver::Odbc)
        return QLatin1String("odbc:") + odbc;
    const bool isSocket = server.host.startsWith(QLatin1Char('/'));
    return QStringLiteral("postgresql://%1%2:%3/%4%5")
        .arg(server.user.isEmpty() ? QString() : QString(server.user + QLatin1Char('@')), isSocket ? QString() : server.host)
        .arg(server.port)
        .arg(server.database, isSocket ? QString(QLatin1String("?host=") + server.host) : QString());
}

} // namespace hallmarker::core
