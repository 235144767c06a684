namespace MeetingApis.Internal;

/// <summary>A request, or a part of one, that checks itself against the vendor's rules.</summary>
internal interface IValidated
{
    /// <summary>The object whose properties callers set: itself, unless it checks more than a request. Null for none.</summary>
    IValidated? Request => this;

    /// <summary>Reports every rule that this object breaks.</summary>
    void Validate(ref Violations violations);
}
