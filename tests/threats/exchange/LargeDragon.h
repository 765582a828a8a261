#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hallmarker::tests {

/// A Threat Dragon file as its editor writes them, with ports and styles: of ten cells five are elements in rows, four are flows to
/// neighbours, and one is a box, a curve or a text. Some have threats. The same number gives the same file.
inline QByteArray largeDragon(int cells)
{
    QJsonArray list;
    const auto id = [](int i) { return QStringLiteral("00000000-0000-4000-8000-%1").arg(i, 12, 10, QLatin1Char('0')); };
    const QJsonObject port{{QStringLiteral("attrs"), QJsonObject{{QStringLiteral("circle"), QJsonObject{{QStringLiteral("r"), 4}, {QStringLiteral("magnet"), true}, {QStringLiteral("stroke"), QStringLiteral("#5F95FF")}, {QStringLiteral("strokeWidth"), 1}, {QStringLiteral("fill"), QStringLiteral("#fff")}, {QStringLiteral("style"), QJsonObject{{QStringLiteral("visibility"), QStringLiteral("hidden")}}}}}}}};
    QJsonObject groups;
    for (const char *side : {"top", "right", "bottom", "left"}) {
        QJsonObject group = port;
        group.insert(QStringLiteral("position"), QLatin1String(side));
        groups.insert(QLatin1String(side), group);
    }
    static const char *const shapes[] = {"actor", "process", "store", "process", "store"};
    static const char *const types[] = {"tm.Actor", "tm.Process", "tm.Store", "tm.Process", "tm.Store"};
    int elements = 0;
    const auto threats = [&](int i) {
        return i % 7 ? QJsonArray() : QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("t-%1").arg(i)}, {QStringLiteral("title"), QStringLiteral("Threat %1").arg(i)}, {QStringLiteral("status"), QStringLiteral("Open")}, {QStringLiteral("severity"), QStringLiteral("High")}, {QStringLiteral("type"), QStringLiteral("Tampering")}, {QStringLiteral("description"), QStringLiteral("Provide a description for this threat")}, {QStringLiteral("mitigation"), QStringLiteral("Provide remediation for this threat or a reason if status is N/A")}, {QStringLiteral("modelType"), QStringLiteral("STRIDE")}, {QStringLiteral("new"), false}, {QStringLiteral("number"), i}, {QStringLiteral("score"), QString()}}};
    };
    for (int i = 0; i < cells; ++i) {
        const int kind = i % 10;
        QJsonObject cell{{QStringLiteral("id"), id(i)}, {QStringLiteral("zIndex"), i}};
        QJsonObject data{{QStringLiteral("description"), QString()}, {QStringLiteral("hasOpenThreats"), i % 7 == 0 && kind < 9}, {QStringLiteral("name"), QStringLiteral("Cell %1").arg(i)}};
        if (kind < 5) {
            const double x = (elements % 70) * 220.0;
            const double y = (elements / 70) * 160.0;
            ++elements;
            cell.insert(QStringLiteral("shape"), QLatin1String(shapes[kind]));
            cell.insert(QStringLiteral("visible"), true);
            cell.insert(QStringLiteral("position"), QJsonObject{{QStringLiteral("x"), x}, {QStringLiteral("y"), y}});
            cell.insert(QStringLiteral("size"), QJsonObject{{QStringLiteral("width"), 130}, {QStringLiteral("height"), 80}});
            cell.insert(QStringLiteral("attrs"), QJsonObject{{QStringLiteral("text"), QJsonObject{{QStringLiteral("text"), QStringLiteral("Cell %1").arg(i)}}}, {QStringLiteral("body"), QJsonObject{{QStringLiteral("stroke"), QStringLiteral("#333333")}, {QStringLiteral("strokeWidth"), 1.5}, {QStringLiteral("strokeDasharray"), QJsonValue()}}}});
            QJsonArray items;
            for (const char *side : {"top", "right", "bottom", "left"})
                items.append(QJsonObject{{QStringLiteral("group"), QLatin1String(side)}, {QStringLiteral("id"), QStringLiteral("%1-%2").arg(id(i), QLatin1String(side))}});
            cell.insert(QStringLiteral("ports"), QJsonObject{{QStringLiteral("groups"), groups}, {QStringLiteral("items"), items}});
            data.insert(QStringLiteral("type"), QLatin1String(types[kind]));
            data.insert(QStringLiteral("outOfScope"), false);
            data.insert(QStringLiteral("reasonOutOfScope"), QString());
            data.insert(QStringLiteral("threats"), threats(i));
        } else if (kind < 9) {
            const int first = i - kind + (kind - 5);
            cell.insert(QStringLiteral("shape"), QStringLiteral("flow"));
            cell.insert(QStringLiteral("connector"), QStringLiteral("smooth"));
            cell.insert(QStringLiteral("width"), 200);
            cell.insert(QStringLiteral("height"), 100);
            cell.insert(QStringLiteral("source"), QJsonObject{{QStringLiteral("cell"), id(first)}, {QStringLiteral("port"), QString(id(first) + QStringLiteral("-right"))}});
            cell.insert(QStringLiteral("target"), QJsonObject{{QStringLiteral("cell"), id(first + 1)}, {QStringLiteral("port"), QString(id(first + 1) + QStringLiteral("-left"))}});
            cell.insert(QStringLiteral("vertices"), QJsonArray{QJsonObject{{QStringLiteral("x"), (elements % 70) * 220.0}, {QStringLiteral("y"), (elements / 70) * 160.0 + 20}}});
            cell.insert(QStringLiteral("labels"), QJsonArray{QJsonObject{{QStringLiteral("attrs"), QJsonObject{{QStringLiteral("labelText"), QJsonObject{{QStringLiteral("text"), QStringLiteral("Cell %1").arg(i)}}}}}, {QStringLiteral("position"), 0.5}}});
            cell.insert(QStringLiteral("attrs"), QJsonObject{{QStringLiteral("line"), QJsonObject{{QStringLiteral("stroke"), QStringLiteral("#333333")}, {QStringLiteral("targetMarker"), QJsonObject{{QStringLiteral("name"), QStringLiteral("block")}}}, {QStringLiteral("strokeDasharray"), QJsonValue()}}}});
            for (const char *flag : {"isEncrypted", "isPublicNetwork", "isBidirectional", "outOfScope"})
                data.insert(QLatin1String(flag), false);
            data.insert(QStringLiteral("protocol"), QStringLiteral("HTTPS"));
            data.insert(QStringLiteral("type"), QStringLiteral("tm.Flow"));
            data.insert(QStringLiteral("threats"), threats(i));
        } else if (i % 30 == 9) {
            cell.insert(QStringLiteral("shape"), QStringLiteral("trust-boundary-curve"));
            cell.insert(QStringLiteral("connector"), QStringLiteral("smooth"));
            cell.insert(QStringLiteral("source"), QJsonObject{{QStringLiteral("x"), (elements % 70) * 220 - 40}, {QStringLiteral("y"), (elements / 70) * 160 - 20}});
            cell.insert(QStringLiteral("target"), QJsonObject{{QStringLiteral("x"), (elements % 70) * 220 - 40}, {QStringLiteral("y"), (elements / 70) * 160 + 120}});
            cell.insert(QStringLiteral("vertices"), QJsonArray());
            data.insert(QStringLiteral("type"), QStringLiteral("tm.Boundary"));
            data.insert(QStringLiteral("isTrustBoundary"), true);
        } else {
            const bool isBox = i % 30 == 19;
            cell.insert(QStringLiteral("shape"), isBox ? QStringLiteral("trust-boundary-box") : QStringLiteral("td-text-block"));
            cell.insert(QStringLiteral("position"), QJsonObject{{QStringLiteral("x"), (elements % 70) * 220.0 - 460}, {QStringLiteral("y"), (elements / 70) * 160.0 - 20}});
            cell.insert(QStringLiteral("size"), QJsonObject{{QStringLiteral("width"), 420}, {QStringLiteral("height"), 130}});
            cell.insert(QStringLiteral("attrs"), QJsonObject{{isBox ? QStringLiteral("label") : QStringLiteral("text"), QJsonObject{{QStringLiteral("text"), QStringLiteral("Cell %1").arg(i)}}}});
            data.insert(QStringLiteral("type"), isBox ? QStringLiteral("tm.BoundaryBox") : QStringLiteral("tm.Text"));
            if (isBox)
                data.insert(QStringLiteral("isTrustBoundary"), true);
        }
        cell.insert(QStringLiteral("data"), data);
        list.append(cell);
    }
    const QJsonObject diagram{{QStringLiteral("id"), 0}, {QStringLiteral("title"), QStringLiteral("Large")}, {QStringLiteral("diagramType"), QStringLiteral("STRIDE")}, {QStringLiteral("thumbnail"), QString()}, {QStringLiteral("version"), QStringLiteral("2.3.0")}, {QStringLiteral("cells"), list}};
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), QStringLiteral("2.3.0")}, {QStringLiteral("summary"), QJsonObject{{QStringLiteral("title"), QStringLiteral("Large model")}}},
                                     {QStringLiteral("detail"), QJsonObject{{QStringLiteral("contributors"), QJsonArray()}, {QStringLiteral("diagrams"), QJsonArray{diagram}}, {QStringLiteral("diagramTop"), 1}, {QStringLiteral("reviewer"), QString()}, {QStringLiteral("threatTop"), cells}}}})
        .toJson();
}

} // namespace hallmarker::tests
