// SPDX-License-Identifier: Apache-2.0
#include "models/slide_clip.h"

#include <QDataStream>
#include <QIODevice>

namespace atlas {

namespace {

constexpr qint32 clipVersion = 2;

template <class Tag>
QDataStream& operator<<(QDataStream& out, const Id<Tag>& id) {
    return out << id.value;
}
template <class Tag>
QDataStream& operator>>(QDataStream& in, Id<Tag>& id) {
    return in >> id.value;
}
QDataStream& operator<<(QDataStream& out, const Text& text) { return out << text.en << text.zh; }
QDataStream& operator>>(QDataStream& in, Text& text) { return in >> text.en >> text.zh; }

QDataStream& operator<<(QDataStream& out, const AnnotationTarget& target) {
    return out << target.node << target.indicator << target.year << target.aspect << target.ofParts << target.scenario;
}
QDataStream& operator>>(QDataStream& in, AnnotationTarget& target) {
    return in >> target.node >> target.indicator >> target.year >> target.aspect >> target.ofParts >> target.scenario;
}

/// The same fields in the same order both ways.
template <class Stream, class Value>
void stream(Stream& s, Value& a) requires std::is_same_v<std::remove_const_t<Value>, Annotation> {
    auto pass = [&](auto& field) {
        if constexpr (std::is_const_v<Value>)
            s << field;
        else
            s >> field;
    };
    pass(a.kind);
    pass(a.text);
    pass(a.from);
    pass(a.to);
    pass(a.series);
    pass(a.point);
    pass(a.axis);
    pass(a.low);
    pass(a.high);
}

QDataStream& operator<<(QDataStream& out, const Annotation& a) {
    stream(out, a);
    return out << a.target.has_value() << a.target.value_or(AnnotationTarget{});
}
QDataStream& operator>>(QDataStream& in, Annotation& a) {
    bool hasTarget = false;
    AnnotationTarget target;
    stream(in, a);
    in >> hasTarget >> target;
    if (hasTarget)
        a.target = target;
    return in;
}

QDataStream& operator<<(QDataStream& out, const Slide& s) {
    const LiveSlider slider = s.slider.value_or(LiveSlider{});
    out << s.id << s.kind << s.heading << s.body << s.notes << s.chart << s.form << s.node << s.scenario << s.against
        << s.indicator << s.year << s.slider.has_value() << slider.cell.node << slider.cell.indicator
        << slider.cell.year << slider.lowest << slider.highest << static_cast<qint32>(s.annotations.size());
    for (const Annotation& each : s.annotations)
        out << each;
    return out;
}

QDataStream& operator>>(QDataStream& in, Slide& s) {
    LiveSlider slider;
    bool hasSlider = false;
    qint32 annotations = 0;
    in >> s.id >> s.kind >> s.heading >> s.body >> s.notes >> s.chart >> s.form >> s.node >> s.scenario >> s.against >>
        s.indicator >> s.year >> hasSlider >> slider.cell.node >> slider.cell.indicator >> slider.cell.year >>
        slider.lowest >> slider.highest >> annotations;
    if (hasSlider)
        s.slider = slider;
    for (qint32 at = 0; at < annotations && in.status() == QDataStream::Ok; ++at) {
        Annotation each;
        in >> each;
        s.annotations.append(each);
    }
    return in;
}

} // namespace

std::unique_ptr<QMimeData> slideClip(const QVector<Slide>& slides, const QString& portfolio) {
    auto clip = std::make_unique<QMimeData>();
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << clipVersion << portfolio << static_cast<qint32>(slides.size());
    QStringList headings;
    for (const Slide& each : slides) {
        out << each;
        headings.append(each.heading.en.isEmpty() ? each.heading.zh : each.heading.en);
    }
    clip->setData(QString::fromLatin1(slideClipType), bytes);
    clip->setText(headings.join(QLatin1Char('\n')));
    return clip;
}

QVector<Slide> slidesOf(const QMimeData* data, const QString& portfolio) {
    if (data == nullptr || !data->hasFormat(QString::fromLatin1(slideClipType)))
        return {};
    QDataStream in(data->data(QString::fromLatin1(slideClipType)));
    qint32 version = 0, count = 0;
    QString of;
    in >> version >> of >> count;
    if (version != clipVersion || of != portfolio)
        return {};
    QVector<Slide> slides;
    for (qint32 at = 0; at < count && in.status() == QDataStream::Ok; ++at) {
        Slide each;
        in >> each;
        slides.append(each);
    }
    return in.status() == QDataStream::Ok ? slides : QVector<Slide>{};
}

} // namespace atlas
