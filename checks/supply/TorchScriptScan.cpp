#include "checks/supply/TorchScriptScan.h"

#include "checks/supply/OperatorRule.h"
#include "checks/supply/PickleNames.h"
#include "checks/supply/TorchScriptTokens.h"
#include "checks/supply/ZipDirectory.h"

#include <QCoreApplication>
#include <QSet>

#include <optional>

namespace hallmarker::checks {

namespace {

constexpr qint64 maxCodeBytes = 16LL << 20;    ///< of one file
constexpr qint64 maxPickleBytes = 64LL << 20;
constexpr qint64 maxTextTotal = 256LL << 20;
constexpr int maxRefusedListed = 20;

bool isAllowedNamespaceOperator(const QString &space, const QString &name)
{
    return supply::isAllowedOperator(space.toStdString(), name.toStdString());
}

/// The part of a dotted name that is an operator: "torch.relu" -> aten, relu; "ops.q.f" -> q, f. False: no operator.
struct OperatorName {
    QString shown, space, name;
};
std::optional<OperatorName> operatorOf(const QStringList &parts)
{
    QStringList rest = parts;
    // Names of the language's own that reach beyond the model, whatever stands before them.
    if (rest.last() == QLatin1String("load_library") || rest.first().startsWith(QLatin1String("rpc_")))
        return OperatorName{rest.join(QLatin1Char('.')), QStringLiteral("language"), rest.last()};
    if (rest.size() >= 2 && rest.first() == QLatin1String("torch") && rest.at(1) == QLatin1String("ops"))
        rest.removeFirst();
    if (rest.size() >= 3 && rest.first() == QLatin1String("ops"))
        return OperatorName{QStringLiteral("ops.%1.%2").arg(rest.at(1), rest.at(2)), rest.at(1), rest.at(2)};
    if (rest.size() >= 2 && rest.first() == QLatin1String("torch"))
        return OperatorName{QStringLiteral("torch.%1").arg(rest.last()), QStringLiteral("aten"), rest.last()};
    if (rest.size() >= 2 && (rest.first() == QLatin1String("prim") || rest.first() == QLatin1String("aten")))
        return OperatorName{rest.first() + QLatin1Char('.') + rest.at(1), rest.first(), rest.at(1)};
    return std::nullopt;
}

void scanCode(const QString &file, const QByteArray &code, TorchScriptScan &scan, QSet<QString> &operators)
{
    const QList<DottedName> names = dottedNamesOf(code);
    for (const DottedName &name : names) {
        const std::optional<OperatorName> used = operatorOf(name.parts);
        if (!used)
            continue;
        operators.insert(used->shown);
        if (!isAllowedNamespaceOperator(used->space, used->name))
            scan.refused.append(QCoreApplication::translate("TorchScriptScan", "%1 in %2, line %3").arg(used->shown, file).arg(name.line));
    }
}

} // namespace

core::Result<TorchScriptScan> scanTorchScript(const QByteArray &archive)
{
    HALLMARKER_ASSIGN(const ZipDirectory zip, ZipDirectory::of(archive));
    TorchScriptScan scan;
    scan.members = int(zip.members().size());
    if (!zip.members().isEmpty())
        scan.root = zip.members().first().name.section(QLatin1Char('/'), 0, 0);
    const QString prefix = scan.root + QLatin1Char('/');
    bool hasCode = false;
    qint64 total = 0;
    QSet<QString> operators;
    for (const ZipMember &member : zip.members()) {
        if (!member.name.startsWith(prefix))
            return core::Error(core::ErrorKind::Unreadable, QCoreApplication::translate("TorchScriptScan", "The archive has more than one top folder (\"%1\"), which TorchScript never writes.").arg(member.name));
        const QString inner = member.name.mid(prefix.size());
        const bool isCode = inner.startsWith(QLatin1String("code/")) && inner.endsWith(QLatin1String(".py"));
        const bool isPickle = inner.endsWith(QLatin1String(".pkl"));
        const bool isSignature = inner == QLatin1String("extra/hallmarker.json");
        if (!isCode && !isPickle && !isSignature)
            continue;
        HALLMARKER_ASSIGN(const QByteArray content, zip.read(member, isCode ? maxCodeBytes : maxPickleBytes));
        total += content.size();
        if (total > maxTextTotal)
            return core::Error(core::ErrorKind::LimitExceeded, QCoreApplication::translate("TorchScriptScan", "The archive holds more code than can be scanned."));
        if (isSignature) {
            scan.embeddedSignature = content;
        } else if (isCode) {
            hasCode = true;
            scanCode(inner, content, scan, operators);
        } else {
            HALLMARKER_ASSIGN(const QStringList names, torchScriptPickleNames(content));
            for (const QString &name : names)
                if (!isHarmlessTorchScriptName(name))
                    scan.refused.append(QCoreApplication::translate("TorchScriptScan", "%1 in %2").arg(name, inner));
        }
    }
    if (!hasCode || !zip.find(prefix + QStringLiteral("constants.pkl")) || !zip.find(prefix + QStringLiteral("data.pkl")))
        return core::Error(core::ErrorKind::Unreadable, QCoreApplication::translate("TorchScriptScan", "The file holds no TorchScript program. If it holds weights only (a state_dict), save the model with torch.jit.script or torch.jit.trace."));
    scan.operators = QStringList(operators.begin(), operators.end());
    scan.operators.sort();
    scan.refused.removeDuplicates();
    return scan;
}

core::Result<void> requireLoadable(const TorchScriptScan &scan)
{
    if (scan.refused.isEmpty())
        return {};
    return core::Error(core::ErrorKind::Denied,
                       QCoreApplication::translate("TorchScriptScan", "The model was not loaded, because it uses what no model needs: %1. Do not use this model before somebody has looked into it.")
                           .arg(QStringList(scan.refused.mid(0, maxRefusedListed)).join(QStringLiteral("; "))));
}

} // namespace hallmarker::checks
