using System.Text.RegularExpressions;
using MeetingApis.Tests.Contracts;

namespace MeetingApis.Tests.Answers;

/// <summary>What the vendors' pages say of the fields of answers, stated apart from the code.</summary>
internal static partial class AnswerFacts
{
    /// <summary>The fields of the contracts, by operation and names on the way.</summary>
    private static readonly Dictionary<(string Operation, string Names), (string Way, ContractField Field)> s_fields = ContractBook.Current.Operations
        .SelectMany(static page => page.Response.Select(field => (page.Name, Way: WayOf(page.Name, field.Key), field.Value)))
        .ToDictionary(static field => (field.Name, Step().Replace(field.Way, "")), static field => (field.Way, field.Value));

    /// <summary>What the call made, by its id: a success without it says nothing.</summary>
    private static readonly Dictionary<string, string> s_created = new(StringComparer.Ordinal)
    {
        ["feishu.reserves.apply"] = "$.reserve.id",
        ["feishu.calendar_events.create"] = "$.event.event_id",
        ["wecom.meetings.create"] = "$.meetingid",
        ["wecom.calendars.create"] = "$.cal_id",
        ["wecom.schedules.create"] = "$.schedule_id",
        ["wecom.meeting_rooms.create"] = "$.meetingroom_id",
        ["wecom.meeting_room_bookings.book"] = "$.booking_id",
        ["wecom.meeting_room_bookings.book_for_schedule"] = "$.booking_id",
        ["wecom.meeting_room_bookings.book_for_meeting"] = "$.booking_id",
        ["wecom.users.get_id_by_mobile"] = "$.userid",
        ["wecom.users.get_id_by_email"] = "$.userid",
        ["dingtalk.schedule_conferences.create"] = "$.scheduleConferenceId",
        ["dingtalk.video_conferences.create"] = "$.conferenceId",
        ["dingtalk.calendar_events.create"] = "$.id",
        ["dingtalk.users.get"] = "$.userid",
        ["dingtalk.users.get_id_by_union_id"] = "$.userid",
    };

    /// <summary>What must not be guessed, as <c>operation path</c>: what the contract promises, and lists as well as their items.</summary>
    private static readonly HashSet<string> s_never =
    [
        .. from field in s_fields
           where field.Value.Field.Promised
           from place in Lists(PlaceOf(field.Key.Operation, field.Value.Way))
           select place,
    ];

    /// <summary>What is there wherever the record is, and nothing stands for none in its place: promised times and values of a list.</summary>
    private static readonly HashSet<string> s_promised =
    [
        .. from field in s_fields
           where field.Value.Field.Promised && KindOf(field.Value.Field) is FieldKind.Time or FieldKind.Rfc3339 or FieldKind.Code
           select PlaceOf(field.Key.Operation, field.Value.Way),
    ];

    /// <summary>The lists whose items belong together by their places, on either side, by operation and names on the way.</summary>
    private static readonly HashSet<(string Operation, string Names)> s_parallel =
    [
        .. from field in s_fields
           where field.Value.Field.Parallel is not null
           from name in new[] { field.Key.Names.Split('.')[^1], field.Value.Field.Parallel! }
           select (field.Key.Operation, string.Join('.', field.Key.Names.Split('.').SkipLast(1).Append(name))),
    ];

    /// <summary>The way to the id of what an operation makes or finds.</summary>
    public static IReadOnlyDictionary<string, string> Created => s_created;

    public static FieldKind KindOf(string operation, IReadOnlyList<string> names)
    {
        (string way, ContractField field) = s_fields[(operation, string.Join('.', names))];
        return (operation, way) switch
        {
            // The page's table has a number, and the example of one of its two families true.
            ("wecom.meetings.get", "settings.enable_enter_mute") => FieldKind.CodeOrFlag,
            _ => way switch
            {
                _ when way.EndsWith(".{}[]", StringComparison.Ordinal) => FieldKind.MapOfLists,
                _ when way.EndsWith(".{}", StringComparison.Ordinal) => FieldKind.MapOfObjects,
                _ when way.EndsWith("[]", StringComparison.Ordinal) => Enum.Parse<FieldKind>($"{KindOf(field)}s"),
                _ => KindOf(field),
            },
        };
    }

    public static bool IsParallel(string operation, IReadOnlyList<string> names) => s_parallel.Contains((operation, string.Join('.', names)));

    /// <summary>What the vendor's protocol reads, and no record does.</summary>
    public static bool IsEnvelope(string operation, IReadOnlyList<object> steps, string name) =>
        steps.Count == 0 && !operation.StartsWith("feishu.", StringComparison.Ordinal) && name is "errcode" or "errmsg" or "success" or "code" or "cause";

    /// <summary>Whether this came for a field that says whether the work was done, and says that it was not.</summary>
    public static bool IsRefusal(AnswerField field, Oddity oddity) => IsVerdict(field) && oddity == Oddity.ZeroText;

    /// <summary>Whether the call fails where this came for the field.</summary>
    public static bool IsError(AnswerField field, Oddity oddity)
    {
        if (IsVerdict(field) && (oddity == Oddity.ZeroText || oddity == Oddity.Two || oddity == Oddity.Word || oddity == Oddity.HalfEmoji))
        {
            // A plain value there is a verdict, also where other answers have their payload.
            return true;
        }

        Reading reading = oddity.For(field);
        string place = $"{field.Operation} {field.Path}";
        if (s_created.TryGetValue(field.Operation, out string? id) && (field.Path == id || id.StartsWith(field.Path + ".", StringComparison.Ordinal)))
        {
            // Half an emoji in an id makes another id of it, and a record without the id has none.
            return field.Path != id || reading == Reading.Unread || oddity == Oddity.EmptyText || oddity == Oddity.HalfEmoji;
        }

        bool isText = field.Kind is FieldKind.Text or FieldKind.Texts or FieldKind.Word;
        return reading switch
        {
            Reading.Read when field.Kind == FieldKind.Object && IsBusyTime(place) => true,
            Reading.Read => oddity == Oddity.HalfEmoji && isText && IsNever(place),
            Reading.None => IsPromised(place),
            _ => IsNever(place) || HoldsNever(field),
        };
    }

    /// <summary>Whether something that must not be guessed lies inside of the field.</summary>
    private static bool HoldsNever(AnswerField field) =>
        AnswerField.Of(field.Operation).Any(inside => inside.Path.StartsWith(field.Path, StringComparison.Ordinal) && inside.Path.Length > field.Path.Length && inside.Path[field.Path.Length] is '.' or '[' && IsNever($"{inside.Operation} {inside.Path}"));

    private static bool IsVerdict(AnswerField field) => field is { Path: "$.result", IsItem: false } && field.Operation.StartsWith("dingtalk.", StringComparison.Ordinal);

    private static bool IsNever(string place) => s_never.Contains(place);

    private static bool IsPromised(string place) => s_promised.Contains(place);

    /// <summary>A time of which one of two halves is there: an object with neither says nothing.</summary>
    private static bool IsBusyTime(string place) =>
        place.StartsWith("dingtalk.free_busy.", StringComparison.Ordinal) && (place.EndsWith(".start", StringComparison.Ordinal) || place.EndsWith(".end", StringComparison.Ordinal));

    private static string PlaceOf(string operation, string way) =>
        $"{operation} $.{way.Replace(".{}", "[*]", StringComparison.Ordinal).Replace("[]", "[*]", StringComparison.Ordinal)}";

    /// <summary>The path itself, and what it is an item of.</summary>
    private static IEnumerable<string> Lists(string path) => path.EndsWith("[*]", StringComparison.Ordinal) ? Lists(path[..^3]).Prepend(path) : [path];

    private static string WayOf(string operation, string way) => Contracts.Operations.AnyKey(way)[Payload.Prefix(Contracts.Operations.Method(operation)).Length..];

    private static FieldKind KindOf(ContractField field) => (field.Type, field.Format) switch
    {
        (_, "unix-seconds" or "unix-milliseconds") => FieldKind.Time,
        (_, "rfc3339" or "date") => FieldKind.Rfc3339,
        (_, "seconds" or "milliseconds") => FieldKind.Duration,
        (_, "weekday") => FieldKind.Day,
        (_, "flag") or ("boolean", _) => FieldKind.Flag,
        (_, "number" or "minutes") => FieldKind.Number,
        ("object", _) => FieldKind.Object,
        ("string", _) or (_, "digits") => field.Enum is null ? FieldKind.Text : field.Type == "string" && field.Enum.All(static value => value.GetString() is { } text && text.All(char.IsAsciiDigit)) ? FieldKind.Code : FieldKind.Word,
        _ => field.Enum is null ? FieldKind.Number : FieldKind.Code,
    };

    [GeneratedRegex(@"\[\]|\.\{\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Step();
}
