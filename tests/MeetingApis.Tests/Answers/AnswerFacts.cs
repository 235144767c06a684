using System.Text.RegularExpressions;

namespace MeetingApis.Tests.Answers;

/// <summary>What the vendors' pages say of the fields of answers, stated apart from the code.</summary>
internal static class AnswerFacts
{
    private static readonly Dictionary<(string Vendor, string Field), FieldKind> s_kinds = File.ReadLines(Fixture.PathOf("answers.tsv"))
        .Skip(1)
        .Select(line => line.Split('\t'))
        .ToDictionary(parts => (parts[0], parts[1]), parts => KindNamed(parts[2]));

    /// <summary>What the call made, by its id: a success without it says nothing.</summary>
    private static readonly Dictionary<string, string> s_created = new(StringComparer.Ordinal)
    {
        ["feishu.reserves.apply"] = "$.reserve.id",
        ["wecom.meetings.create"] = "$.meetingid",
        ["wecom.meeting_rooms.create"] = "$.meetingroom_id",
        ["wecom.meeting_room_bookings.book"] = "$.booking_id",
        ["wecom.meeting_room_bookings.book_for_schedule"] = "$.booking_id",
        ["wecom.meeting_room_bookings.book_for_meeting"] = "$.booking_id",
        ["dingtalk.schedule_conferences.create"] = "$.scheduleConferenceId",
        ["dingtalk.video_conferences.create"] = "$.conferenceId",
    };

    /// <summary>What must not be guessed, as <c>operation path</c>.</summary>
    private static readonly Regex[] s_never =
    [
        // Pages: whether there is more, and where.
        Pattern(@"\S+ \$\.(page_token|has_more|next_cursor|nextToken|hasMore|has_more_sub_meeting)"),

        // Ids that are all that the operation is for.
        Pattern(@"feishu\.buildings\.batch_get_ids \$\.buildings\[\*\]\.(building_id|custom_bulding_id)"),
        Pattern(@"feishu\.building_rooms\.batch_get_ids \$\.rooms\[\*\]\.(room_id|custom_room_id)"),
        Pattern(@"feishu\.room_levels\.search \$\.level_ids(\[\*\])?"),
        Pattern(@"wecom\.meetings\.list_ids \$\.meetingid_list(\[\*\])?"),
        Pattern(@"wecom\.meetings\.list_invitees \$\.invitees\[\*\]\.userid"),
        Pattern(@"wecom\.meeting_room_bookings\.book \$\.schedule_id"),
        Pattern(@"dingtalk\.video_conferences\.list_ongoing_of_user \$\.onGoingConfIdList(\[\*\])?"),

        // When rooms are taken, and which.
        Pattern(@"feishu\.room_instances\.get_free_busy \$\.free_busy(\[\*\]){0,2}"),
        Pattern(@"feishu\.room_instances\.get_free_busy \$\.free_busy\[\*\]\[\*\]\.(start_time|end_time)"),
        Pattern(@"wecom\.meeting_room_bookings\.list \$\.booking_list\[\*\]\.(meetingroom_id|schedule(\[\*\](\.(start_time|end_time))?)?)"),
        Pattern(@"wecom\.meeting_room_bookings\.get \$\.schedule\.(start_time|end_time)"),

        // What of the request failed.
        Pattern(@"feishu\.reserves\.(apply|update) \$\.reserve_correction_check_info\.invalid_host_id_list(\[\*\])?"),
        Pattern(@"feishu\.meetings\.invite \$\.invite_results(\[\*\](\.(id|status))?)?"),
        Pattern(@"feishu\.room_instances\.get_summaries \$\.ErrorEventUids(\[\*\](\.(uid|original_time))?)?"),
        Pattern(@"wecom\.meetings\.(create|update) \$\.excess_users(\[\*\])?"),
        Pattern(@"wecom\.meeting_room_bookings\.\w+ \$\.conflict_date(\[\*\])?"),
    ];

    /// <summary>What is there wherever the record is: nothing stands for none in its place.</summary>
    private static readonly Regex[] s_promised =
    [
        Pattern(@"feishu\.room_instances\.get_free_busy \$\.free_busy\[\*\]\[\*\]\.(start_time|end_time)"),
        Pattern(@"wecom\.meeting_room_bookings\.(list|get) \S+\.(start_time|end_time)"),
        Pattern(@"feishu\.meetings\.invite \S+\.status"),
    ];

    /// <summary>The kind of a field, by the most exact row of the table.</summary>
    public static FieldKind KindOf(string operation, IReadOnlyList<string> names)
    {
        string vendor = operation[..operation.IndexOf('.', StringComparison.Ordinal)];
        string[] keys = [$"{operation}/{names[^1]}", names.Count > 1 ? $"{names[^2]}/{names[^1]}" : names[^1], names[^1]];
        return keys.Select(key => s_kinds.TryGetValue((vendor, key), out FieldKind kind) ? kind : (FieldKind?)null).FirstOrDefault(kind => kind is not null)
            ?? throw new InvalidOperationException($"Fixtures/answers.tsv does not say what {operation} {string.Join('.', names)} is.");
    }

    /// <summary>What the vendor's protocol reads, and no record does.</summary>
    public static bool IsEnvelope(string operation, IReadOnlyList<object> steps, string name) =>
        steps.Count == 0 && !operation.StartsWith("feishu.", StringComparison.Ordinal) && name is "errcode" or "errmsg" or "success" or "code" or "cause";

    /// <summary>Whether the call fails where this came for the field.</summary>
    public static bool IsError(AnswerField field, Oddity oddity)
    {
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
            Reading.Read => oddity == Oddity.HalfEmoji && isText && IsNever(place),
            Reading.None => IsPromised(place),
            _ => IsNever(place) || HoldsNever(field),
        };
    }

    /// <summary>Whether something that must not be guessed lies inside of the field.</summary>
    private static bool HoldsNever(AnswerField field) =>
        AnswerField.Of(field.Operation).Any(inside => inside.Path.StartsWith(field.Path, StringComparison.Ordinal) && inside.Path.Length > field.Path.Length && inside.Path[field.Path.Length] is '.' or '[' && IsNever($"{inside.Operation} {inside.Path}"));

    private static bool IsNever(string place) => Array.Exists(s_never, pattern => pattern.IsMatch(place));

    private static bool IsPromised(string place) => Array.Exists(s_promised, pattern => pattern.IsMatch(place));

    private static Regex Pattern(string pattern) => new($"^{pattern}$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static FieldKind KindNamed(string name) =>
        Enum.GetValues<FieldKind>().Single(kind => string.Equals(kind.ToString(), name.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
}
