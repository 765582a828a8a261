#include "threats/diagram/KindMark.h"

#include <QHash>

namespace hallmarker::threats {

namespace {

/// Strokes in a square of 16 units: "x,y x,y ..." is a line, "o x,y,r" a circle, "f x,y ..." a filled shape, parted by ';'.
struct Mark {
    const char *kind;
    const char *strokes;
};

constexpr Mark marks[] = {
    {"data_source", "o 8,4,2.5;1,14 8,7 15,14;8,7 8,15"},
    {"third_party_data", "1,15 1,6 8,1 15,6 15,15 1,15;5,10 11,10;8,7 8,13"},
    {"label_source", "1,4 9,4 15,8 9,12 1,12 1,4;o 5,8,1.5"},
    {"data_subject", "o 8,5,3.5;2,15 3,11 6,9.5 10,9.5 13,11 14,15"},
    {"ingestion", "8,1 8,10;4,6 8,10 12,6;1,10 1,15 15,15 15,10"},
    {"raw_store", "2,4 2,13 8,15 14,13 14,4 8,6 2,4 8,2 14,4;2,8.5 8,10.5 14,8.5"},
    {"preprocessing_job", "1,2 15,2 10,9 10,14 6,12 6,9 1,2"},
    {"feature_store", "1,2 15,2 15,14 1,14 1,2;1,6 15,6;6,2 6,14;10.5,2 10.5,14"},
    {"dataset_snapshot", "2,4 5,4 6.5,2 9.5,2 11,4 14,4 14,14 2,14 2,4;o 8,9,3"},
    {"notebook", "3,1 14,1 14,15 3,15 3,1;6,1 6,15;8.5,5 12,5;8.5,8 12,8"},
    {"code_repo", "5,4 1,8 5,12;11,4 15,8 11,12;9.5,2 6.5,14"},
    {"build_pipeline", "1,5 6,5 6,11 1,11 1,5;10,5 15,5 15,11 10,11 10,5;6,8 10,8"},
    {"training_job", "o 3,4,1.8;o 3,12,1.8;o 13,8,1.8;4.7,4.6 11.3,7.4;4.7,11.4 11.3,8.6"},
    {"distributed_worker", "o 8,3,2;o 3,13,2;o 13,13,2;7,5 4,11;9,5 12,11;5,13 11,13"},
    {"accelerator_node", "4,4 12,4 12,12 4,12 4,4;6,4 6,1;10,4 10,1;6,12 6,15;10,12 10,15;4,6 1,6;4,10 1,10;12,6 15,6;12,10 15,10"},
    {"checkpoint_store", "3,1 13,1 13,15 8,11 3,15 3,1"},
    {"experiment_tracker", "1,15 1,1;1,15 15,15;3,11 7,6 10,9 15,2"},
    {"evaluation_job", "1,8 6,13 15,3"},
    {"model_registry", "8,1 14,4.5 14,11.5 8,15 2,11.5 2,4.5 8,1;2,4.5 8,8 14,4.5;8,8 8,15"},
    {"vendor_model", "8,3 14,6 14,12 8,15 2,12 2,6 8,3;2,6 8,9 14,6;12,1 15,1 15,4"},
    {"inference_endpoint", "o 8,8,6.5;1.5,8 14.5,8;8,1.5 5,8 8,14.5 11,8 8,1.5"},
    {"batch_scoring", "1,3 11,3;1,8 11,8;1,13 11,13;12,11 15,13 12,15"},
    {"edge_device", "4,1 12,1 12,15 4,15 4,1;7,13 9,13"},
    {"vector_store", "2,14 2,2;2,14 14,14;2,14 11,5;8,4.5 11,5 10.8,8;o 13,10,1"},
    {"llm_app", "1,2 15,2 15,11 8,11 4,15 4,11 1,11 1,2;4,5 12,5;4,8 9,8"},
    {"agent_tool", "10,2 14,6 6,14 2,14 2,10 10,2;8,4 12,8"},
    {"downstream_consumer", "1,8 10,8;7,4.5 10.5,8 7,11.5;12,2 15,2 15,14 12,14"},
    {"human_reviewer", "o 6,4.5,3;1,15 2,10.5 5,9 8,9.5;9,12 11,14.5 15,9"},
    {"end_user", "o 8,4.5,3.2;2,15 3,10.5 6,9 10,9 13,10.5 14,15"},
    {"feedback_loop", "13,5 10,2 5,2 2,6 2,10 5,14 11,14 14,10;13,1 13,5 9,5"},
    {"monitoring", "1,9 4,9 6,3 9,14 11,7 12,9 15,9"},
    {"log_store", "3,1 10,1 13,4 13,15 3,15 3,1;5.5,6 10.5,6;5.5,9 10.5,9;5.5,12 10.5,12"},
    {"secrets_store", "o 4.5,11,3;6.6,8.9 14,1.5;11,4.5 13.5,7"},
};

QList<core::PictureShape> strokesOf(const QString &code, const QRectF &square)
{
    const double unit = square.width() / 16;
    const auto placed = [&](const QStringList &pair) { return square.topLeft() + QPointF(pair.value(0).toDouble(), pair.value(1).toDouble()) * unit; };
    QList<core::PictureShape> shapes;
    for (const QString &stroke : code.split(QLatin1Char(';'))) {
        if (stroke.startsWith(QLatin1Char('o'))) {
            const QStringList parts = stroke.mid(2).split(QLatin1Char(','));
            const double radius = parts.value(2).toDouble() * unit;
            if (radius > 0)
                shapes.append(core::pictureEllipse(QRectF(placed(parts) - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)), core::PictureInk::None, core::PictureInk::Muted, 1.3));
            continue;
        }
        QList<QPointF> points;
        for (const QString &pair : stroke.split(QLatin1Char(' ')))
            points.append(placed(pair.split(QLatin1Char(','))));
        shapes.append(core::pictureLine(points, core::PictureInk::Muted, 1.3));
    }
    return shapes;
}

} // namespace

QList<core::PictureShape> kindMark(const QString &kind, const QRectF &square)
{
    // Read once, in a square of 16, and moved to its place: a large diagram asks ten thousand times.
    static const QHash<QString, QList<core::PictureShape>> all = [] {
        QHash<QString, QList<core::PictureShape>> read;
        for (const Mark &mark : marks)
            read.insert(QString::fromLatin1(mark.kind), strokesOf(QString::fromLatin1(mark.strokes), QRectF(0, 0, 16, 16)));
        return read;
    }();
    QList<core::PictureShape> shapes = all.value(kind);
    const double scale = square.width() / 16;
    const auto move = [&](QPointF &point) { point = square.topLeft() + point * scale; };
    for (core::PictureShape &shape : shapes) {
        move(shape.start);
        for (core::WirePiece &piece : shape.pieces) {
            move(piece.control1);
            move(piece.control2);
            move(piece.end);
        }
    }
    return shapes;
}

} // namespace hallmarker::threats
