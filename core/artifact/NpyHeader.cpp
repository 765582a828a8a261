#include "core/artifact/NpyHeader.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QtEndian>

namespace hallmarker::core {

namespace {

struct NpyTexts {
    Q_DECLARE_TR_FUNCTIONS(NpyTexts)
};

Error badNpy(const QString &path, const QString &what)
{
    return Error(ErrorKind::Invalid,
                 QCoreApplication::translate("NpyHeader", "%1 cannot be read as a NumPy array: %2").arg(path, what), {}, {.file = path});
}

bool readNpyType(const QString &descr, NpyHeader &header)
{
    static const QRegularExpression pattern(QStringLiteral("^([<>|=])([fiubcSU])([0-9]{1,4})$"));
    const auto match = pattern.match(descr);
    if (!match.hasMatch())
        return false;
    header.descr = descr;
    header.isBigEndian = descr.startsWith(QLatin1Char('>'));
    header.kind = match.captured(2).at(0).toLatin1();
    header.itemBytes = match.captured(3).toInt() * (header.kind == 'U' ? 4 : 1);
    const int bytes = header.itemBytes;
    switch (header.kind) {
    case 'f': return bytes == 2 || bytes == 4 || bytes == 8;
    case 'i':
    case 'u': return bytes == 1 || bytes == 2 || bytes == 4 || bytes == 8;
    case 'b': return bytes == 1;
    case 'c': return bytes == 8 || bytes == 16;
    default: return bytes > 0;
    }
}

} // namespace

qint64 NpyHeader::elements() const
{
    qint64 product = 1;
    for (const qint64 length : shape)
        product *= length;
    return product;
}

Result<NpyHeader> NpyHeader::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(file.exists() ? ErrorKind::Io : ErrorKind::NotFound,
                     NpyTexts::tr("The file %1 could not be opened: %2").arg(path, file.errorString()), {}, {.file = path});
    const QByteArray magic = file.read(8);
    if (magic.size() != 8 || !magic.startsWith("\x93NUMPY"))
        return badNpy(path, NpyTexts::tr("it does not begin with the mark of the format."));
    const int version = magic.at(6);
    if (version < 1 || version > 3)
        return badNpy(path, NpyTexts::tr("version %1 of the format is not known.").arg(version));
    const QByteArray lengthBytes = file.read(version == 1 ? 2 : 4);
    if (lengthBytes.size() != (version == 1 ? 2 : 4))
        return badNpy(path, NpyTexts::tr("it ends inside its header."));
    const qint64 length = version == 1 ? qFromLittleEndian<quint16>(lengthBytes.constData())
                                       : qint64(qFromLittleEndian<quint32>(lengthBytes.constData()));
    if (length > maxHeaderBytes)
        return Error(ErrorKind::LimitExceeded,
                     NpyTexts::tr("The header of %1 has %2 bytes; at most %3 are read.").arg(path).arg(length).arg(maxHeaderBytes), {}, {.file = path});
    const QByteArray text = file.read(length);
    if (text.size() != length)
        return badNpy(path, NpyTexts::tr("its header claims to be longer than the file."));

    // The header is a Python literal; NumPy writes exactly these three keys, in any order.
    static const QRegularExpression descrPattern(QStringLiteral("'descr'\\s*:\\s*'([^']*)'"));
    static const QRegularExpression orderPattern(QStringLiteral("'fortran_order'\\s*:\\s*(True|False)"));
    static const QRegularExpression shapePattern(QStringLiteral("'shape'\\s*:\\s*\\(([0-9, L]*)\\)"));
    const QString header = QString::fromUtf8(text);
    const auto order = orderPattern.match(header);
    const auto shape = shapePattern.match(header);
    NpyHeader result;
    if (!readNpyType(descrPattern.match(header).captured(1), result))
        return badNpy(path, NpyTexts::tr("its element type is none of the plain number and text types. Arrays of objects would run code; "
                                  "save the array with a plain type."));
    if (!order.hasMatch() || !shape.hasMatch())
        return badNpy(path, NpyTexts::tr("its header does not name order and shape."));
    result.isFortranOrder = order.captured(1) == QLatin1String("True");
    qint64 bytes = result.itemBytes;
    for (const QString &part : shape.captured(1).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString digits = part.trimmed().remove(QLatin1Char('L'));
        if (digits.isEmpty())
            continue;
        bool ok = false;
        const qint64 dimension = digits.toLongLong(&ok);
        if (!ok || result.shape.size() >= maxDimensions || __builtin_mul_overflow(bytes, dimension, &bytes))
            return badNpy(path, NpyTexts::tr("its shape is larger than any file."));
        result.shape.append(dimension);
    }
    result.dataOffset = file.pos();
    if (file.size() - result.dataOffset != bytes)
        return badNpy(path, NpyTexts::tr("its shape needs %1 bytes of data, there are %2.").arg(bytes).arg(file.size() - result.dataOffset));
    return result;
}

} // namespace hallmarker::core
