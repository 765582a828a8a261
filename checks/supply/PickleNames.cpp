#include "checks/supply/PickleNames.h"

#include <QCoreApplication>
#include <QtEndian>

namespace hallmarker::checks {

namespace {

core::Error brokenPickle(qint64 at, const QString &why)
{
    return core::Error(core::ErrorKind::Unreadable, QCoreApplication::translate("PickleNames", "The pickle is not one that TorchScript writes: %1 (byte %2).").arg(why).arg(at));
}

/// How many bytes of argument follow an opcode; -1: a length prefix or lines; -2: refused.
struct OpcodeArgument {
    int fixed = -2;
    int prefix = 0; ///< bytes of the length prefix
};

OpcodeArgument argumentOf(char opcode)
{
    switch (opcode) {
    case '(': case '.': case '0': case '2': case 'N': case '\x88': case '\x89': case 'R': case ')': case '}': case ']': case 'a': case 'e': case 's': case 'u':
    case 't': case '\x85': case '\x86': case '\x87': case 'b': case 'Q': case '\x81': case '\x94': case 'l': case 'd':
        return {0, 0};
    case 'K': case 'h': case 'q': return {1, 0};
    case 'M': return {2, 0};
    case 'J': case 'j': case 'r': return {4, 0};
    case 'G': return {8, 0};
    case '\x80': return {1, 0};
    case '\x95': return {8, 0};
    case 'X': return {-1, 4};
    case '\x8c': return {-1, 1};
    case '\x8a': return {-1, 1};
    case 'B': return {-1, 4};
    case 'C': return {-1, 1};
    default: return {};
    }
}

} // namespace

core::Result<QStringList> torchScriptPickleNames(const QByteArray &pickle)
{
    const auto cutOff = [](qint64 at) { return brokenPickle(at, QCoreApplication::translate("PickleNames", "it is cut off")); };
    QStringList names;
    qint64 at = 0;
    bool hasEnd = false;
    while (at < pickle.size() && !hasEnd) {
        const qint64 start = at;
        const char opcode = pickle.at(at++);
        if (opcode == 'c') {
            const qint64 first = pickle.indexOf('\n', at);
            const qint64 second = first < 0 ? -1 : pickle.indexOf('\n', first + 1);
            if (second < 0)
                return cutOff(start);
            names.append(QString::fromUtf8(pickle.mid(at, first - at)) + QLatin1Char('.') + QString::fromUtf8(pickle.mid(first + 1, second - first - 1)));
            at = second + 1;
            continue;
        }
        const OpcodeArgument argument = argumentOf(opcode);
        if (argument.fixed == -2)
            return brokenPickle(start, QCoreApplication::translate("PickleNames", "the opcode 0x%1 does not occur there").arg(int(quint8(opcode)), 2, 16, QLatin1Char('0')));
        qint64 size = argument.fixed;
        if (argument.fixed < 0) {
            if (at + argument.prefix > pickle.size())
                return cutOff(start);
            size = argument.prefix == 1 ? qint64(quint8(pickle.at(at))) : qint64(qFromLittleEndian<quint32>(pickle.constData() + at));
            at += argument.prefix;
        }
        if (at + size > pickle.size())
            return cutOff(start);
        at += size;
        hasEnd = opcode == '.';
    }
    if (!hasEnd)
        return cutOff(at);
    if (at != pickle.size())
        return brokenPickle(at, QCoreApplication::translate("PickleNames", "something follows its end"));
    return names;
}

bool isHarmlessTorchScriptName(const QString &name)
{
    static const QStringList exact{
        QStringLiteral("collections.OrderedDict"), QStringLiteral("torch._utils._rebuild_tensor_v2"), QStringLiteral("torch._utils._rebuild_tensor"),
        QStringLiteral("torch._utils._rebuild_parameter"), QStringLiteral("torch._utils._rebuild_qtensor"), QStringLiteral("torch._utils._rebuild_sparse_tensor"),
        QStringLiteral("torch.device"), QStringLiteral("torch.Size"), QStringLiteral("torch.jit._pickle.build_intlist"), QStringLiteral("torch.jit._pickle.build_tensorlist"),
        QStringLiteral("torch.jit._pickle.build_doublelist"), QStringLiteral("torch.jit._pickle.build_boollist"), QStringLiteral("torch.jit._pickle.build_tensor_from_id"),
        QStringLiteral("torch.jit._pickle.restore_type_tag"), QStringLiteral("torch.per_tensor_affine"), QStringLiteral("torch.per_channel_affine"), QStringLiteral("torch.strided"),
    };
    if (exact.contains(name) || name.startsWith(QLatin1String("__torch__.")))
        return true;
    // torch.FloatStorage, torch.QInt8Storage ...
    return name.startsWith(QLatin1String("torch.")) && name.endsWith(QLatin1String("Storage")) && name.count(QLatin1Char('.')) == 1;
}

} // namespace hallmarker::checks
