namespace MeetingApis.Feishu;

public sealed partial record ReservePstnSip : IValidated
{
    private const string Prefix = "+86-";

    void IValidated.Validate(ref Violations violations) => violations.Require(
        MainAddress?.StartsWith(Prefix, StringComparison.Ordinal) == true && Digits.Are(MainAddress[Prefix.Length..], 7, 12),
        nameof(MainAddress),
        "must be +86, a hyphen, and the digits of a telephone in mainland China, such as +86-02187654321.");
}
