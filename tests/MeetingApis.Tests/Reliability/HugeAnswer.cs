using System.Globalization;
using System.Net;
using System.Text;

namespace MeetingApis.Tests.Reliability;

/// <summary>An answer that repeats a text until it is almost as long as an answer may be, in one of the places from which failures are told.</summary>
/// <param name="Name">Where it repeats the text.</param>
/// <param name="Body">Makes the body, of about ten megabytes.</param>
/// <param name="Status">Its status.</param>
internal sealed record HugeAnswer(string Name, Func<VendorRig, string, string> Body, HttpStatusCode Status = HttpStatusCode.OK)
{
    private const int Bytes = 10 * 1024 * 1024 - 4096;

    public static IReadOnlyList<HugeAnswer> All { get; } =
    [
        new("message", static (rig, text) => Error(rig, "48002", Repeated(text + " "))),
        new("message without a blank", static (rig, text) => Error(rig, "48002", Repeated(text))),
        new("message of almost the text", static (rig, text) => Error(rig, "48002", Repeated(text[..^1]))),
        new("message of one letter", static (rig, text) => Error(rig, "48002", Repeated(text[..1]))),
        new("message of a rejected token", static (rig, text) => Error(rig, rig.Vendor switch { MeetingVendor.Feishu => "99991663", MeetingVendor.WeCom => "42001", _ => "InvalidAuthentication" }, Repeated(text + " "))),
        new("message of links", static (rig, text) => Error(rig, "48002", Repeated($"more info at https://{text} "))),
        new("message of hints", static (rig, text) => Error(rig, "48002", Repeated($"hint: [{text}"))),
        new("message of escapes", static (rig, text) => Error(rig, "48002", Repeated("\\u0041"))),
        new("code", static (rig, text) => Error(rig, Repeated(text), "no")),
        new("code of dots", static (rig, _) => Error(rig, Repeated("."), "no")),
        new("request id", static (rig, text) => $$"""{{Error(rig, "48002", "no")[..^1]}},"requestid":"{{Repeated(text + " ")}}","error":{"log_id":"x"} }"""),
        new("log id", static (rig, text) => $$"""{{Error(rig, "48002", "no")[..^1]}},"error":{"log_id":"{{Repeated(text + " ")}}"} }"""),
        new("troubleshooter", static (rig, text) => $$"""{{Error(rig, "48002", "no")[..^1]}},"error":{"troubleshooter":"{{Repeated($"https://{text} ")}}"} }"""),
        new("message of the details", static (rig, text) => $$"""{{Error(rig, "48002", "no")[..^1]}},"error":{"message":"{{Repeated($"https:/{text} ")}}"} }"""),
        new("broken rules", static (rig, text) => $$"""{{Error(rig, "99992402", "no")[..^1]}},"error":{"field_violations":[{{Repeated($$"""{"field":"{{text}}","description":"{{text}}"},""")}}{}]} }"""),
        new("missing permissions", static (rig, text) => $$"""{{Error(rig, "99991672", "no")[..^1]}},"error":{"permission_violations":[{{Repeated($$"""{"subject":"{{text}}"},""")}}{}]},"accessdenieddetail":{"requiredScopes":["{{text}}"]} }"""),
        new("scopes", static (rig, text) => $$"""{{Error(rig, "Forbidden.AccessDenied", "no")[..^1]}},"accessdenieddetail":{"requiredScopes":[{{Repeated($"\"{text}\",")}}"x"]} }"""),
        new("page", static (_, text) => $"<html>{Repeated(text + " ")}"),
        new("page without a blank", static (_, text) => $"<html>{Repeated(text)}"),
        new("page of blanks", static (_, text) => $"<html>{Repeated("    ")}{text}"),
        new("page of a gateway", static (_, text) => $"<html>{Repeated(text + " ")}", HttpStatusCode.BadGateway),
        new("broken JSON", static (rig, text) => Error(rig, "48002", Repeated(text + " "))[..^1] + ",nope"),
        new("a name in a payload of another shape", static (_, text) => $$"""{"code":0,"errcode":0,"data":{"reserve":{"{{Repeated(text)}}":1,"end_time":[]} },"excess_users":[{"{{text}}":{} }]}"""),
        new("many members", static (rig, text) => $$"""{{Error(rig, "48002", "no")[..^1]}},{{Repeated($"\"{text}\":1,")}}"x":1}"""),
    ];

    public override string ToString() => Name;

    /// <summary>An error of a vendor's shape, with a code that may be text.</summary>
    public static string Error(VendorRig rig, string code, string message)
    {
        string written = code.Length < 19 && long.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? code : $"\"{code}\"";
        return rig.Vendor switch
        {
            MeetingVendor.Feishu => $$"""{"code":{{written}},"msg":"{{message}}"}""",
            MeetingVendor.WeCom => $$"""{"errcode":{{written}},"errmsg":"{{message}}"}""",
            _ => $$"""{"code":"{{code}}","message":"{{message}}"}""",
        };
    }

    private static string Repeated(string text) => new StringBuilder(Bytes).Insert(0, text, Bytes / Encoding.UTF8.GetByteCount(text)).ToString();
}
