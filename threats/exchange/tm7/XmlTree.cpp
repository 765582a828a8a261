#include "threats/exchange/tm7/XmlTree.h"

#include "threats/exchange/ExchangeTexts.h"

#include <QXmlStreamReader>

#include <cmath>

namespace hallmarker::threats {

using core::Error;
using core::ErrorKind;

const XmlTree *XmlTree::child(const QString &wanted) const
{
    for (const XmlTree &entry : children)
        if (entry.name == wanted)
            return &entry;
    return nullptr;
}

QString XmlTree::childText(const QString &wanted) const
{
    const XmlTree *found = child(wanted);
    return found ? found->text : QString();
}

double XmlTree::childNumber(const QString &wanted) const
{
    bool isNumber = false;
    const double value = childText(wanted).toDouble(&isNumber);
    return isNumber && std::isfinite(value) && std::fabs(value) < 1e9 ? value : 0;
}

core::Result<XmlTree> XmlTree::read(const QByteArray &bytes, const QString &file, const QStringList &leftOut, const SourceBudget &budget)
{
    if (bytes.size() > budget.maxBytes)
        return Error(ErrorKind::LimitExceeded, ThreatExchangeTexts::tr("The file has %1 bytes; at most %2 are read.").arg(bytes.size()).arg(budget.maxBytes), {}, {.file = file});
    QXmlStreamReader xml(bytes);
    std::vector<XmlTree> open;
    QStringList way;
    qint64 count = 0;
    const auto place = [&] { return core::ErrorLocation{.file = file, .line = xml.lineNumber(), .column = xml.columnNumber() + 1, .pointer = QLatin1Char('/') + way.join(QLatin1Char('/'))}; };
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return Error(ErrorKind::Unreadable, ThreatExchangeTexts::tr("The file declares a document type. Such files are not read: entities could grow without end."), {}, place());
        case QXmlStreamReader::EntityReference:
            return Error(ErrorKind::Unreadable, ThreatExchangeTexts::tr("The file uses an entity that is not declared."), {}, place());
        case QXmlStreamReader::StartElement: {
            if (leftOut.contains(xml.name())) {
                xml.skipCurrentElement();
                break;
            }
            if (static_cast<int>(open.size()) >= budget.maxDepth)
                return Error(ErrorKind::LimitExceeded, ThreatExchangeTexts::tr("The file is nested more than %1 levels deep. It is not read.").arg(budget.maxDepth), {}, place());
            if (++count > budget.maxValues)
                return Error(ErrorKind::LimitExceeded, ThreatExchangeTexts::tr("The file holds more than %1 values. It is not read.").arg(budget.maxValues), {}, place());
            XmlTree node;
            node.name = xml.name().toString();
            node.line = xml.lineNumber();
            node.type = xml.attributes().value(QStringLiteral("http://www.w3.org/2001/XMLSchema-instance"), QStringLiteral("type")).toString().section(QLatin1Char(':'), -1);
            way.append(node.name);
            open.push_back(std::move(node));
            break;
        }
        case QXmlStreamReader::Characters:
            if (!open.empty() && !xml.isWhitespace()) {
                if (open.back().text.size() + xml.text().size() > budget.maxTextBytes)
                    return Error(ErrorKind::LimitExceeded, ThreatExchangeTexts::tr("A text has %1 bytes; at most %2 are read.").arg(open.back().text.size() + xml.text().size()).arg(budget.maxTextBytes), {}, place());
                open.back().text += xml.text();
            }
            break;
        case QXmlStreamReader::EndElement: {
            if (open.empty())
                break;
            XmlTree done = std::move(open.back());
            open.pop_back();
            way.removeLast();
            if (open.empty())
                return done;
            open.back().children.push_back(std::move(done));
            break;
        }
        default:
            break;
        }
    }
    return Error(ErrorKind::Unreadable, ThreatExchangeTexts::tr("This is not valid XML: %1.").arg(xml.errorString()), {}, place());
}

} // namespace hallmarker::threats
