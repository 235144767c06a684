namespace MeetingApis.Internal;

/// <summary>The rules for the options of a vendor's client.</summary>
internal abstract class OptionsValidator<TOptions>
{
    public abstract OptionsFailures Check(TOptions options);
}
