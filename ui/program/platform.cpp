// SPDX-License-Identifier: Apache-2.0
#include "program/platform.h"

#include "program/translation.h"
#include "state/settings.h"

#include <QTranslator>

#include <cstdio>
#include <cstdlib>

namespace atlas {

namespace {

// Qt's handler of messages is a plain function: what it needs to know stands here while a guard does.
struct Start {
    struct Message {
        QtMsgType type;
        QByteArray category;
        QString text;
    };

    int argc = 0;
    char** argv = nullptr;
    QtMessageHandler before = nullptr;
    QList<Message> waiting;
} start;

Language languageOfStart() {
    for (int i = 1; i + 1 < start.argc; ++i)
        if (QByteArrayView(start.argv[i]) == "--language")
            if (const auto asked = Translation::fromWord(QString::fromLocal8Bit(start.argv[i + 1])))
                return *asked;
    return Settings().language();
}

[[noreturn]] void endWithoutDisplay() {
    // There is no application object yet, which translations are usually asked of.
    ContentTranslator words;
    (void)words.use(languageOfStart());
    const char* sentence = QT_TRANSLATE_NOOP(
        "main",
        "No window can be shown: the display does not answer, or Qt’s part for it is not installed (for Wayland "
        "the package qt6-wayland). Use --snapshot FILE.png to draw the window without a display.");
    const QString translated = words.translate("main", sentence, nullptr, -1);
    std::fputs((translated.isEmpty() ? QString::fromUtf8(sentence) : translated).toUtf8() + '\n', stderr);
    std::_Exit(1);
}

void onMessage(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    if (type == QtFatalMsg)
        endWithoutDisplay();
    // What leads to that end is said in its sentence, so the rest waits; where Qt keeps what lasts as long as a login
    // is of no interest.
    if (!text.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR")))
        start.waiting.append({type, QByteArray(context.category), text});
}

} // namespace

bool choosePlatform(int argc, char** argv) {
    if (!qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        return true;
    const bool display = !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    bool batch = false;
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        for (const char* option : {"--snapshot", "--export", "--check", "--new", "--help", "-h", "--version", "-v"})
            batch = batch || argument.startsWith(option);
    }
    if (batch || !display)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return display;
}

DisplayGuard::DisplayGuard(int argc, char** argv) { start = {argc, argv, qInstallMessageHandler(onMessage), {}}; }

DisplayGuard::~DisplayGuard() {
    qInstallMessageHandler(start.before);
    for (const Start::Message& message : std::as_const(start.waiting))
        qt_message_output(message.type, QMessageLogContext(nullptr, 0, nullptr, message.category.constData()),
                          message.text);
    start = {};
}

} // namespace atlas
