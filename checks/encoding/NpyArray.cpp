#include "checks/encoding/NpyArray.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QtEndian>
#include <qfloat16.h>

#include <algorithm>
#include <cstring>

namespace hallmarker::checks {

namespace {

core::Error badNpy(const QString &why)
{
    return core::Error(core::ErrorKind::Unreadable, QCoreApplication::translate("NpyArray", "The NumPy file cannot be read: %1").arg(why));
}

struct NpyHeader {
    bool isBigEndian = false;
    char kind = 'f';
    int width = 4;
    bool isFortran = false;
    QList<qint64> shape;
};

/// {'descr': '<f4', 'fortran_order': False, 'shape': (300, 1, 8, 8), } in this or another order of keys.
core::Result<NpyHeader> headerOf(const QString &text)
{
    static const QRegularExpression whole(QStringLiteral("^\\s*\\{\\s*((?:'[a-z_]+'\\s*:\\s*(?:'[^']*'|True|False|\\([0-9,\\sL]*\\))\\s*,?\\s*){3})\\}\\s*$"));
    static const QRegularExpression pair(QStringLiteral("'([a-z_]+)'\\s*:\\s*('[^']*'|True|False|\\([^)]*\\))"));
    const QRegularExpressionMatch match = whole.match(text);
    if (!match.hasMatch())
        return badNpy(QCoreApplication::translate("NpyArray", "its header is not that of a plain array of numbers."));
    QMap<QString, QString> values;
    for (auto it = pair.globalMatch(match.captured(1)); it.hasNext();) {
        const QRegularExpressionMatch one = it.next();
        values.insert(one.captured(1), one.captured(2));
    }
    const QString descr = values.value(QStringLiteral("descr"));
    static const QRegularExpression numeric(QStringLiteral("^'([<>|=])([fiub])([1248])'$"));
    const QRegularExpressionMatch type = numeric.match(descr);
    if (!type.hasMatch())
        return badNpy(QCoreApplication::translate("NpyArray", "arrays of the type %1 are not supported; save floats or integers.").arg(descr.left(40)));
    NpyHeader header;
    header.isBigEndian = type.captured(1) == QLatin1String(">");
    header.kind = type.captured(2).at(0).toLatin1();
    header.width = type.captured(3).toInt();
    if ((header.kind == 'f' && header.width < 2) || (header.kind == 'b' && header.width != 1))
        return badNpy(QCoreApplication::translate("NpyArray", "arrays of the type %1 are not supported; save floats or integers.").arg(descr));
    header.isFortran = values.value(QStringLiteral("fortran_order")) == QLatin1String("True");
    if (!values.contains(QStringLiteral("shape")) || !values.contains(QStringLiteral("fortran_order")))
        return badNpy(QCoreApplication::translate("NpyArray", "its header is not that of a plain array of numbers."));
    const QStringList sizes = values.value(QStringLiteral("shape")).remove(QLatin1Char('(')).remove(QLatin1Char(')')).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &size : sizes) {
        bool ok = false;
        const QString digits = size.trimmed();
        if (digits.isEmpty())
            continue;
        header.shape.append(digits.toLongLong(&ok));
        if (!ok || header.shape.last() < 0 || header.shape.size() > 8)
            return badNpy(QCoreApplication::translate("NpyArray", "its shape makes no sense."));
    }
    return header;
}

template <typename T>
T npyValue(const char *at, bool isBigEndian)
{
    char bytes[sizeof(T)];
    std::memcpy(bytes, at, sizeof(T));
    if (isBigEndian)
        std::reverse(bytes, bytes + sizeof(T));
    T value;
    std::memcpy(&value, bytes, sizeof(T));
    return value;
}

double npyNumber(const char *at, const NpyHeader &h)
{
    const bool big = h.isBigEndian;
    switch (h.kind) {
    case 'f': return h.width == 2 ? double(float(npyValue<qfloat16>(at, big))) : h.width == 4 ? double(npyValue<float>(at, big)) : npyValue<double>(at, big);
    case 'i':
        return h.width == 1 ? npyValue<qint8>(at, big) : h.width == 2 ? npyValue<qint16>(at, big) : h.width == 4 ? npyValue<qint32>(at, big) : double(npyValue<qint64>(at, big));
    case 'u':
        return h.width == 1 ? npyValue<quint8>(at, big) : h.width == 2 ? npyValue<quint16>(at, big) : h.width == 4 ? npyValue<quint32>(at, big) : double(npyValue<quint64>(at, big));
    default: return *at != 0 ? 1 : 0;
    }
}

} // namespace

core::Result<NpyArray> NpyArray::parse(const QByteArray &bytes, qint64 maxValues)
{
    const QString cutOff = QCoreApplication::translate("NpyArray", "it is cut off.");
    if (!bytes.startsWith("\x93NUMPY") || bytes.size() < 10)
        return badNpy(QCoreApplication::translate("NpyArray", "it is not a .npy file."));
    const int version = bytes.at(6);
    if (version < 1 || version > 3)
        return badNpy(QCoreApplication::translate("NpyArray", "version %1 of the format is not known.").arg(version));
    const qint64 prefix = version == 1 ? 10 : 12;
    if (bytes.size() < prefix)
        return badNpy(cutOff);
    const qint64 headerSize = version == 1 ? qint64(qFromLittleEndian<quint16>(bytes.constData() + 8)) : qint64(qFromLittleEndian<quint32>(bytes.constData() + 8));
    if (headerSize > 65536 || prefix + headerSize > bytes.size())
        return badNpy(QCoreApplication::translate("NpyArray", "its header is longer than the file or than any header."));
    HALLMARKER_ASSIGN(const NpyHeader header, headerOf(QString::fromUtf8(bytes.mid(prefix, headerSize))));
    qint64 count = 1;
    qint64 bytesNeeded = 0;
    for (const qint64 size : header.shape)
        if (__builtin_mul_overflow(count, size, &count))
            return badNpy(QCoreApplication::translate("NpyArray", "its shape is larger than any memory."));
    if (__builtin_mul_overflow(count, qint64(header.width), &bytesNeeded) || bytes.size() - prefix - headerSize != bytesNeeded)
        return badNpy(QCoreApplication::translate("NpyArray", "its shape needs %1 bytes, it has %2.").arg(bytesNeeded).arg(bytes.size() - prefix - headerSize));
    if (count > maxValues)
        return core::Error(core::ErrorKind::LimitExceeded, QCoreApplication::translate("NpyArray", "The NumPy file holds more than %1 values.").arg(maxValues));

    NpyArray array;
    array.shape = header.shape;
    array.dtype = QString(QLatin1Char(header.kind)) + QString::number(header.width);
    array.values.resize(std::size_t(count));
    const char *body = bytes.constData() + prefix + headerSize;
    for (qint64 i = 0; i < count; ++i) {
        qint64 from = i;
        if (header.isFortran) { // the place of element i (C order) when the first index runs fastest
            from = 0;
            qint64 rest = i;
            QList<qint64> index(header.shape.size());
            for (qsizetype k = header.shape.size() - 1; k >= 0; --k) {
                index[k] = rest % header.shape.at(k);
                rest /= header.shape.at(k);
            }
            for (qsizetype k = header.shape.size() - 1; k >= 0; --k)
                from = from * header.shape.at(k) + index.at(k);
        }
        array.values[std::size_t(i)] = npyNumber(body + from * header.width, header);
    }
    return array;
}

core::Result<NpyArray> NpyArray::ofFile(const QString &path, qint64 maxValues)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return badNpy(file.errorString());
    if (file.size() > maxValues * 8 + 70'000)
        return core::Error(core::ErrorKind::LimitExceeded, QCoreApplication::translate("NpyArray", "The NumPy file holds more than %1 values.").arg(maxValues));
    return parse(file.readAll(), maxValues);
}

} // namespace hallmarker::checks
