namespace DinumTalent.Domain.Common;

/// <summary>What every result knows, so that the pipeline can refuse without reflection.</summary>
public interface IResult
{
    bool IsSuccess { get; }

    bool IsFailure => !IsSuccess;

    IReadOnlyList<Error> Errors { get; }
}

/// <inheritdoc />
public interface IResult<TSelf> : IResult where TSelf : IResult<TSelf>
{
    static abstract TSelf Failure(IReadOnlyList<Error> errors);
}

/// <summary>Done, or refused for reasons that can be shown.</summary>
public sealed class Result : IResult<Result>
{
    public static readonly Result Success = new([]);

    private Result(IReadOnlyList<Error> errors) => Errors = errors;

    public IReadOnlyList<Error> Errors { get; }

    public bool IsSuccess => Errors.Count == 0;

    public bool IsFailure => !IsSuccess;

    public Error Error => Errors[0];

    public static Result Failure(IReadOnlyList<Error> errors) => new(errors);

    public static implicit operator Result(Error error) => new([error]);

    /// <summary>Success, or every refusal of those given, in their order.</summary>
    public static Result All(params IEnumerable<Result> results)
    {
        var errors = results.SelectMany(r => r.Errors).ToList();
        return errors.Count == 0 ? Success : new Result(errors);
    }
}

/// <summary>A value, or the reasons why there is none.</summary>
public sealed class Result<T> : IResult<Result<T>>
{
    private readonly T? value;

    private Result(T value) => (this.value, Errors) = (value, []);

    private Result(IReadOnlyList<Error> errors) => Errors = errors;

    public IReadOnlyList<Error> Errors { get; }

    public bool IsSuccess => Errors.Count == 0;

    public bool IsFailure => !IsSuccess;

    public Error Error => Errors[0];

    /// <exception cref="InvalidOperationException">The result is a failure.</exception>
    public T Value => IsSuccess ? value! : throw new InvalidOperationException($"No value: {Error.Code}");

    public static Result<T> Failure(IReadOnlyList<Error> errors) => new(errors);

    public static implicit operator Result<T>(T value) => new(value);

    public static implicit operator Result<T>(Error error) => new([error]);

    public Result Then(Func<T, Result> next) => IsSuccess ? next(value!) : Result.Failure(Errors);

    public Result<TNext> Then<TNext>(Func<T, Result<TNext>> next) => IsSuccess ? next(value!) : Result<TNext>.Failure(Errors);

    public Result ToResult() => IsSuccess ? Result.Success : Result.Failure(Errors);
}
