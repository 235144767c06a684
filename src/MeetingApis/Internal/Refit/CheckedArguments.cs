namespace MeetingApis.Internal;

/// <summary>The rules for a call's arguments, if there are any besides those of its request.</summary>
/// <param name="request">The request; null for none that has rules.</param>
/// <param name="arguments">The arguments.</param>
/// <param name="codes">Position and name of those that are documented codes.</param>
/// <param name="key">The idempotency key; null where the vendor takes none.</param>
internal sealed class CheckedArguments(IValidated? request, object?[] arguments, (int Position, string Name)[] codes, KeyPart? key) : IValidated
{
    /// <summary>The request; null for none that has rules.</summary>
    public IValidated? Request => request;

    public void Validate(ref Violations violations)
    {
        request?.Validate(ref violations);
        foreach ((int position, string name) in codes)
        {
            violations.Documented((IDocumentedCode?)arguments[position], name);
        }

        key?.Check(ref violations, arguments);
    }
}
